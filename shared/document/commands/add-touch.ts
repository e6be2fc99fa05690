import type { Day } from '../../model/day.ts';
import type { ContactId, RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { putEntry } from '../entries.ts';
import { contactOf } from '../find.ts';
import { touchesOf } from './nested-lists.ts';

export type AddTouch = { id: ContactId; date: Day; kind: string };
/** Notes that the two met. Returns the touch, null when the line is gone. */
export const addTouch: Command<AddTouch, RecordId | null> = (edit, { id, date, kind }) => {
  if (!contactOf(edit, id)) return null;
  const touch = edit.newId() as RecordId;
  putEntry(edit, touchesOf(id), { id: touch, date, kind });
  return touch;
};
