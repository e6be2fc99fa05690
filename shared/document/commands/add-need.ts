import type { PersonId, RecordId } from '../../model/id.ts';
import type { NeedKind } from '../../model/need.ts';
import type { Command } from '../edit.ts';
import { sideOf } from '../find.ts';
import { addRecords } from '../records.ts';

export type AddNeed = { person: PersonId; kind: NeedKind; text: string };

/** What a customer person needs. Null when there is nothing to say or nobody to say it of. */
export const addNeed: Command<AddNeed, RecordId | null> = (edit, { person, kind, text }) => {
  if (text.trim() === '' || sideOf(edit, person) !== 'customer') return null;
  const id = edit.newId() as RecordId;
  addRecords(edit, 'needs', [{ id, person, kind, text: text.trim() }]);
  return id;
};
