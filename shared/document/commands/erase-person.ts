import type { PersonId } from '../../model/id.ts';
import { type Collection, collections } from '../../model/record.ts';
import { traceOf } from '../../rules/privacy/trace.ts';
import type { Command, Edit } from '../edit.ts';
import { readAccount } from '../read.ts';
import { removeRecord } from '../records.ts';
import { removePeople } from './remove-people.ts';

/** How many records of each list are gone or speak of the person no more. */
export type Erased = { [C in Collection]?: number };

/**
 * Removes a person and everything that is about him, comments, accepted findings and records that need repair too, so
 * that nothing refers to him any more. Unlike `removePeople` it is nothing to be taken back.
 */
export const erasePerson: Command<{ id: PersonId }, Erased> = (edit, { id }) => {
  const trace = traceOf(edit.account, id);
  const erased: Erased = {};
  for (const [collection, records] of Object.entries(trace)) erased[collection as Collection] = records.length;
  removePeople(edit, { ids: [id] });
  for (const collection of ['accepted', 'comments'] as const) {
    for (const record of trace[collection] ?? []) removeRecord(edit, collection, record.id);
  }
  for (const collection of removeBroken(edit, id)) erased[collection] = (erased[collection] ?? 0) + 1;
  return erased;
};

/** What no schema reads is searched as it lies: it may be he, or name him. */
const removeBroken = (edit: Edit, person: PersonId): Collection[] =>
  readAccount(edit.docs).repairs.flatMap(({ collection, id, raw }) => {
    const names = id === person || JSON.stringify(raw ?? null).includes(JSON.stringify(person));
    if (!names || edit.docs[collections[collection].layer] === null) return [];
    removeRecord(edit, collection, id);
    return [collection];
  });
