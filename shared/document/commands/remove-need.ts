import type { RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { removeRecord } from '../records.ts';

export type RemoveNeed = { id: RecordId };
export const removeNeed: Command<RemoveNeed, void> = (edit, { id }) => removeRecord(edit, 'needs', id);
