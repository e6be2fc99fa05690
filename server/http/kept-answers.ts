type Kept<T> = { key: string; answer: Promise<T> };

/** How many different readers' answers are kept: colleagues ask one after the other, and one asks again. */
const MOST = 8;

/**
 * The last answers. A key names everything that an answer goes by; those who ask for the same at once wait for one of
 * them together.
 */
export const createKeptAnswers = <T>() => {
  let kept: Kept<T>[] = [];
  return (key: string, make: () => Promise<T>): Promise<T> => {
    const known = kept.find((one) => one.key === key);
    if (known) {
      kept = [known, ...kept.filter((one) => one !== known)];
      return known.answer;
    }
    const made: Kept<T> = { key, answer: make() };
    kept = [made, ...kept].slice(0, MOST);
    made.answer.catch(() => {
      kept = kept.filter((one) => one !== made);
    });
    return made.answer;
  };
};
