import type { RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { removeRecord } from '../records.ts';

export type RemoveAssessment = { id: RecordId };
export const removeAssessment: Command<RemoveAssessment, void> = (edit, { id }) => removeRecord(edit, 'stages', id);
