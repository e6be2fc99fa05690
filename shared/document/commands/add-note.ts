import type { RecordId } from '../../model/id.ts';
import type { Note } from '../../model/note.ts';
import type { Command } from '../edit.ts';
import { addRecords } from '../records.ts';

export type AddNote = Pick<Note, 'pos'> & Partial<Pick<Note, 'text'>>;

/** A sticky note may be empty: it is written on once it lies there. */
export const addNote: Command<AddNote, RecordId> = (edit, { pos, text = '' }) => {
  const id = edit.newId() as RecordId;
  addRecords(edit, 'notes', [{ id, pos, text }]);
  return id;
};
