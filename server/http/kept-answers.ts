type Kept = { key: string; body: Promise<Uint8Array> };

/** How many different readers' lists are kept: colleagues open it one after the other, and one opens it again. */
const MOST = 8;

/**
 * The last answers, compressed. A key names everything that an answer goes by; those who ask for the same at once wait for
 * one of them together.
 */
export const createKeptAnswers = () => {
  let kept: Kept[] = [];
  return (key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    const known = kept.find((one) => one.key === key);
    if (known) {
      kept = [known, ...kept.filter((one) => one !== known)];
      return known.body;
    }
    const made: Kept = { key, body: make() };
    kept = [made, ...kept].slice(0, MOST);
    made.body.catch(() => {
      kept = kept.filter((one) => one !== made);
    });
    return made.body;
  };
};
