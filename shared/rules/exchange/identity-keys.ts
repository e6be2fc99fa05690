import type { Person } from '../../model/person.ts';
import { shareAWord } from './person-name.ts';
import type { PersonRow } from './person-row.ts';
import { emailKey, externalKey, urlKey } from './same-person.ts';

/** By what somebody is recognised, in the order in which it counts. */
export const KEY_KINDS = ['id', 'url', 'email'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];
export type Keys = Readonly<Record<KeyKind, string[]>>;

const FACET = 'facet\n';

const idKeys = (ids: Readonly<Record<string, string>>): string[] =>
  Object.entries(ids).map(([system, id]) => `${system}\n${externalKey(system, id)}`);

const urlKeys = (url: string | null): string[] => {
  const key = urlKey(url ?? '');
  return key === null ? [] : [key];
};

/** A vacant post is nobody whom an address could name: only our own export finds it again, by its id. */
export const keysOfPerson = (person: Person): Keys =>
  person.status === 'vacant'
    ? { id: [FACET + person.id], url: [], email: [] }
    : {
        id: [FACET + person.id, ...idKeys(person.externalIds)],
        url: urlKeys(person.url),
        email: person.email?.trim() ? [emailKey(person.email)] : [],
      };

/** All ids of a row: those of other programs and, in our own export, Facet's. */
export const idsOf = (row: PersonRow): Record<string, string> =>
  row.facetId === null ? row.externalIds : { facet: row.facetId, ...row.externalIds };

export const keysOfRow = (row: PersonRow): Keys => ({
  id: idKeys(idsOf(row)),
  url: urlKeys(row.url),
  email: row.emails.map(emailKey),
});

/** Ids of the same program that differ mean two people, whatever else they share. */
export const contradicts = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  Object.entries(a).some(([system, id]) => {
    const other = b[system];
    return other !== undefined && externalKey(system, other) !== externalKey(system, id);
  });

/** Addresses in rows of quite different names (info@…, a company's page) name a desk and not a person. */
const desks = (rows: readonly PersonRow[], kind: 'url' | 'email'): ReadonlySet<string> => {
  const firstName = new Map<string, string>();
  const found = new Set<string>();
  for (const row of rows) {
    for (const key of keysOfRow(row)[kind]) {
      const name = firstName.get(key);
      if (name === undefined) firstName.set(key, row.name);
      else if (!shareAWord(name, row.name)) found.add(key);
    }
  }
  return found;
};

/** Takes the keys that name a desk out of all keys: by what is left somebody may be recognised. */
export type UsableKeys = (keys: Keys) => Keys;

export const usableKeys = (rows: readonly PersonRow[]): UsableKeys => {
  const urls = desks(rows, 'url');
  const emails = desks(rows, 'email');
  return ({ id, url, email }) => ({
    id,
    url: url.filter((key) => !urls.has(key)),
    email: email.filter((key) => !emails.has(key)),
  });
};

/** The row with its own e-mail addresses before those of a desk: the first one is kept with the person. */
export const ownAddressFirst = (row: PersonRow, usable: UsableKeys): PersonRow => {
  const own = new Set(usable(keysOfRow(row)).email);
  const rank = (email: string): number => (own.has(emailKey(email)) ? 0 : 1);
  return row.emails.length < 2 ? row : { ...row, emails: row.emails.toSorted((a, b) => rank(a) - rank(b)) };
};

/** Nothing but name and title tells who this is. Another account's id in our own export does not help either. */
export const isNameless = (keys: Keys): boolean =>
  KEY_KINDS.every((kind) => keys[kind].every((key) => key.startsWith(FACET)));
