import { fold } from './fold.ts';

export type NameParts = { prefix: string; first: string; middle: string; last: string; suffix: string };

/** Forms of address say nothing about a person; doctors and professors keep theirs. */
const ADDRESS = /^(mr|mrs|ms|miss|mx|sir|madam|herr|frau|hr|fr|herrn|monsieur|madame|mme|m|sig|sr|sra)\.?$/;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const keptPrefix = (prefix: string): string =>
  oneLine(prefix)
    .split(' ')
    .filter((word) => !ADDRESS.test(word.toLowerCase()))
    .join(' ');

/** A whole name from its parts; the form of address is dropped, a doctor's title stays. */
export const assembleName = ({ prefix, first, middle, last, suffix }: NameParts): string => {
  if (oneLine(`${first}${middle}${last}`) === '') return '';
  return oneLine([keptPrefix(prefix), first, middle, last, suffix].join(' '));
};

/** "Okafor, Ben" as Outlook and managers' columns write it, to "Ben Okafor". Anything else stays as it is. */
export const straightName = (name: string): string => {
  const parts = oneLine(name).split(/\s*,\s*/);
  const [last, first] = parts;
  return parts.length === 2 && last && first ? `${first} ${last}` : oneLine(name);
};

/** What makes two names equal: case, accents, order around a comma, forms of address and doctors do not count. */
export const nameKey = (name: string): string =>
  fold(straightName(name))
    .split(' ')
    .filter((word) => !ADDRESS.test(word) && !/^(dr|prof|ing|dipl)\.?(-ing\.?)?$/.test(word))
    .join(' ');

export const shareAWord = (a: string, b: string): boolean => {
  const words = new Set(nameKey(a).split(/[\s-]+/));
  return nameKey(b)
    .split(/[\s-]+/)
    .some((word) => word.length > 1 && words.has(word));
};
