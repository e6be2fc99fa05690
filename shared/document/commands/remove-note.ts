import type { RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { removeRecord } from '../records.ts';

export type RemoveNote = { id: RecordId };
export const removeNote: Command<RemoveNote, void> = (edit, { id }) => removeRecord(edit, 'notes', id);
