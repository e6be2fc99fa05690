import type { Person } from '../../model/person.ts';

/** Shorter words are found everywhere. */
const SHORTEST = 4;

type Named = Pick<Person, 'name' | 'email' | 'phone' | 'url' | 'externalIds'>;

const fold = (word: string): string => word.trim().toLowerCase().replace(/\s+/g, ' ');

const all = ({ name, email, phone, url, externalIds }: Named): string[] =>
  [name, email, phone, url, ...Object.values(externalIds)]
    .filter((word) => word !== null)
    .map((word) => word.trim())
    .filter((word) => word.length >= SHORTEST);

/**
 * The words by which one person is known in a text: name, addresses, ids in other programs. What `others` share (a
 * namesake, the number of the switchboard) is none.
 */
export const identifiersOf = (person: Named, others: readonly Named[] = []): string[] => {
  const shared = new Set(others.flatMap(all).map(fold));
  const own = new Map(all(person).map((word) => [fold(word), word]));
  return [...own].flatMap(([key, word]) => (shared.has(key) ? [] : [word]));
};

/** Of words by which somebody was known, at any time, those that are nobody's of `others`. */
export const notShared = (words: readonly string[], others: readonly Named[]): string[] =>
  words.filter(
    (name) => identifiersOf({ name, email: null, phone: null, url: null, externalIds: {} }, others).length > 0,
  );
