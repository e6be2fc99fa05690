const WITHIN_MS = 25_000;

/** Nothing when the work is done in time, else that it was not: a server that never answers is a finding, no time-out. */
export const within = async (what: string, work: Promise<unknown>, ms = WITHIN_MS): Promise<string[]> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string[]>((resolve) => {
    timer = setTimeout(resolve, ms, [`${what}: not within ${ms / 1_000} s`]);
  });
  try {
    return await Promise.race([
      work.then(
        () => [],
        (error: Error) => [`${what}: ${error.message}`],
      ),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
};
