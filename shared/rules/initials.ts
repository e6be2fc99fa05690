// The letters on a face. Graphemes, not code units: an emoji or a letter with its marks stays whole.

const TITLES = new Set([
  'dr',
  'prof',
  'mr',
  'mrs',
  'ms',
  'miss',
  'sir',
  'herr',
  'frau',
  'hr',
  'fr',
  'ing',
  'dipl-ing',
  'mag',
  'rer',
  'nat',
  'med',
  'phil',
  'jur',
  'habil',
]);

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Most letters are one code unit that stands alone: for them nobody needs to look for graphemes. */
const PLAIN = /^[A-Za-zÀ-ÖØ-öø-\u024f](?=[ -\u024f]|$)/u;

const firstLetter = (word: string): string => {
  if (PLAIN.test(word)) return word.charAt(0);
  for (const { segment } of graphemes.segment(word))
    if (/[\p{L}\p{N}\p{Extended_Pictographic}\p{RI}]/u.test(segment)) return segment;
  return '';
};

/** Some letters have no capital of one letter: ß would become SS. */
const capital = (letter: string): string => {
  if (/^[A-Za-z]$/.test(letter)) return letter.toUpperCase();
  const upper = letter.toUpperCase();
  return [...graphemes.segment(upper)].length === 1 ? upper : letter;
};

const isTitle = (word: string): boolean => TITLES.has(word.toLowerCase().replace(/\.+$/, '').replaceAll('.', '-'));

/** First letter of the first and of the last name: "Dr. Anna Maria Berg, MBA" gives "AB". One word gives one letter, nothing gives "". */
export const initials = (name: string): string => {
  const plain = name.replace(/\(.*?\)/gu, ' ').replace(/,.*$/su, '');
  const words = (plain.trim() || name).split(/\s+/u).filter((word) => firstLetter(word) !== '');
  const names = words.filter((word) => !isTitle(word));
  const used = names.length ? names : words;
  const letters = [used[0], used.length > 1 ? used.at(-1) : undefined].map((word) => firstLetter(word ?? ''));
  // Arabic letters would join into one.
  const joiner = /\p{Script=Arabic}/u.test(letters.join('')) ? '\u200c' : '';
  return letters
    .filter((letter) => letter !== '')
    .map(capital)
    .join(joiner);
};
