/** What stands where a name was. No word, so that it is at home in every language. */
export const REDACTED = '[…]';

const literal = (word: string): string =>
  word
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replace(/\s+/g, String.raw`\s+`);

const EDGE = String.raw`[\p{L}\p{N}]`;

/** Finds words in a text, whole ones only, however they are written in capitals and spaces; the longest first. null: none. */
const finder = (words: readonly string[]): RegExp | null => {
  const wanted = words.filter((word) => word.trim() !== '').toSorted((a, b) => b.length - a.length);
  if (wanted.length === 0) return null;
  return new RegExp(`(?<!${EDGE})(?:${wanted.map(literal).join('|')})(?!${EDGE})`, 'giu');
};

/** Replaces every one of `words` in a text by a mark. Answers the very same text when there is none in it. */
export const createRedact = (words: readonly string[]): ((text: string) => string) => {
  const pattern = finder(words);
  return pattern ? (text) => text.replace(pattern, REDACTED) : (text) => text;
};
