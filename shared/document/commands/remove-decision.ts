import type { RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { removeRecord } from '../records.ts';

export type RemoveDecision = { id: RecordId };
/** The roles in it go with it. */
export const removeDecision: Command<RemoveDecision, void> = (edit, { id }) => removeRecord(edit, 'decisions', id);
