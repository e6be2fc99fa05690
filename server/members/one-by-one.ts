/** Runs tasks one after the other, so that what is used once is used once, whoever comes at the same moment. */
export const oneByOne = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T>): Promise<T> => {
    const result = last.then(task, task);
    last = result;
    return result;
  };
};
