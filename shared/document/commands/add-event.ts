import type { Day } from '../../model/day.ts';
import type { RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { addRecords } from '../records.ts';

export type AddEvent = { date: Day; name: string };

/** Something that happened, or is to happen, on a day. An event without a name is none. */
export const addEvent: Command<AddEvent, RecordId | null> = (edit, { date, name }) => {
  if (name.trim() === '') return null;
  const id = edit.newId() as RecordId;
  addRecords(edit, 'events', [{ id, date, name: name.trim() }]);
  return id;
};
