import type { RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { removeRecord } from '../records.ts';

export type RemoveAction = { id: RecordId };
export const removeAction: Command<RemoveAction, void> = (edit, { id }) => removeRecord(edit, 'actions', id);
