import type { RecordId } from '../../model/id.ts';
import type { Note } from '../../model/note.ts';
import type { Command } from '../edit.ts';
import { exists, setFields } from '../records.ts';

export type EditNote = { id: RecordId; patch: Partial<Pick<Note, 'text' | 'pos'>> };
export const editNote: Command<EditNote, void> = (edit, { id, patch }) => {
  if (exists(edit, 'notes', id)) setFields(edit, 'notes', id, patch);
};
