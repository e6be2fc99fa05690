import type { RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { removeRecord } from '../records.ts';

export type RemoveInfluence = { id: RecordId };
export const removeInfluence: Command<RemoveInfluence, void> = (edit, { id }) => removeRecord(edit, 'influences', id);
