// What the records of an account file refer to.
import type { Collection } from '../../model/record.ts';
import type { Side } from '../../model/side.ts';
import { isObject } from '../json.ts';

type Fields = Record<string, unknown>;

/** One reference: where it stands in its record, and the lists of which one must hold `id`. `side`: of a person. */
export type Reference = { path: string; to: readonly Collection[]; id: string; side: Side | null };

type Rule = { to: readonly Collection[]; side?: Side };

const PERSON: Rule = { to: ['people'] };
const ENDS = {
  supplier: { to: ['people'], side: 'supplier' },
  customer: { to: ['people'], side: 'customer' },
} as const;

/** Keys of a record that hold an id. */
const single: { [C in Collection]?: { [key: string]: Rule } } = {
  units: { parent: { to: ['units'] } },
  contacts: ENDS,
  links: { from: PERSON, to: PERSON },
  contactPlans: { contact: { to: ['contacts'] }, owner: PERSON },
  plannedContacts: { ...ENDS, owner: PERSON },
  influences: { from: PERSON, to: PERSON },
  judgements: { person: PERSON },
  needs: { person: PERSON },
  personNotes: { person: PERSON },
  actions: { owner: PERSON },
  comments: { replyTo: { to: ['comments'] } },
};

/** Keys of the entries of a nested list that hold an id. */
const nested: { [C in Collection]?: { list: string; keys: { [key: string]: Rule } } } = {
  people: {
    list: 'posts',
    keys: { function: { to: ['functions'] }, level: { to: ['levels'] }, unit: { to: ['units'] } },
  },
  decisions: { list: 'roles', keys: { person: PERSON } },
};

const referencesIn = (fields: unknown, rules: { [key: string]: Rule }, path: string): Reference[] =>
  Object.entries(rules).flatMap(([key, { to, side = null }]) => {
    const id = isObject(fields) ? fields[key] : null;
    return typeof id === 'string' ? [{ path: `${path}${key}`, to, id, side }] : [];
  });

const entriesOf = (record: Fields, list: string): unknown[] => {
  const entries = record[list];
  return Array.isArray(entries) ? entries : [];
};

/** Every reference of a record as it stands in the file. */
export const referencesOf = (collection: Collection, record: Fields): Reference[] => {
  const references = referencesIn(record, single[collection] ?? {}, '.');
  const inner = nested[collection];
  if (inner) {
    const { list, keys } = inner;
    references.push(...entriesOf(record, list).flatMap((entry, at) => referencesIn(entry, keys, `.${list}[${at}].`)));
  }
  if (collection === 'actions') {
    const about = entriesOf(record, 'about').filter((id) => typeof id === 'string');
    references.push(
      ...about.map((id, at) => ({ path: `.about[${at}]`, to: ['people', 'contacts'] as const, id, side: null })),
    );
  }
  return references;
};
