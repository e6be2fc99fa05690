import type { RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { removeRecord } from '../records.ts';

export type RemoveMilestone = { id: RecordId };
export const removeMilestone: Command<RemoveMilestone, void> = (edit, { id }) => removeRecord(edit, 'milestones', id);
