import type { Collection } from '../../model/record.ts';
import { collectionNames } from '../../model/record.ts';
import { Side } from '../../model/side.ts';
import { listOf, recordPath } from './layer-part.ts';
import { type Reference, referencesOf } from './references.ts';

export type Rejection = { path: string; reason: string };

/** What the account holds already. `side` is null for what is no person. */
export type Known = (collection: Collection, id: string) => { side: Side | null } | null;

type Candidate = { path: string; key: string; references: Reference[]; side: Side | null };

const nouns: { [C in Collection]?: string } = {
  functions: 'function',
  levels: 'level',
  units: 'unit',
  people: 'person',
  contacts: 'contact',
  comments: 'comment',
};

const keyOf = (collection: Collection, id: string): string => `${collection}/${id}`;

const candidatesOf = (file: unknown): Candidate[] =>
  collectionNames.flatMap((collection) =>
    listOf(file, collection).map((record, index) => ({
      path: recordPath(collection, index),
      key: keyOf(collection, record.id),
      references: referencesOf(collection, record),
      side: Side.safeParse(record.side).data ?? null,
    })),
  );

const reasonFor = ({ to, id, side }: Reference): string => {
  const what = to.map((collection) => nouns[collection] ?? collection).join(' or ');
  return `there is no ${what} "${id}"${side ? ` on the ${side} side` : ''}`;
};

/**
 * The records of a file that refer to something that is neither in the file nor in the account, by key
 * (`people/p1`), in the order of the file. What refers to a rejected record that the account does not hold is rejected
 * too.
 */
export const findRejected = (file: unknown, known: Known): Map<string, Rejection> => {
  const candidates = candidatesOf(file);
  const accepted = new Map(candidates.map((candidate) => [candidate.key, candidate]));
  const referrers = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const { to, id } of candidate.references) {
      for (const collection of to) {
        const key = keyOf(collection, id);
        referrers.set(key, [...(referrers.get(key) ?? []), candidate]);
      }
    }
  }

  const isThere = ({ to, id, side }: Reference): boolean =>
    to.some((collection) => {
      const found = accepted.get(keyOf(collection, id)) ?? known(collection, id);
      return found !== null && (side === null || found.side === side);
    });

  const rejected = new Map<string, Rejection>();
  const queue = [...candidates];
  for (let candidate = queue.shift(); candidate; candidate = queue.shift()) {
    const dangling = accepted.has(candidate.key) && candidate.references.find((reference) => !isThere(reference));
    if (!dangling) continue;
    accepted.delete(candidate.key);
    rejected.set(candidate.key, { path: `${candidate.path}${dangling.path}`, reason: reasonFor(dangling) });
    queue.push(...(referrers.get(candidate.key) ?? []));
  }
  return new Map(candidates.flatMap(({ key }) => (rejected.has(key) ? [[key, rejected.get(key)!] as const] : [])));
};
