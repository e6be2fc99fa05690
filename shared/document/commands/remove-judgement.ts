import type { RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { removeRecord } from '../records.ts';

export type RemoveJudgement = { id: RecordId };
export const removeJudgement: Command<RemoveJudgement, void> = (edit, { id }) => removeRecord(edit, 'judgements', id);
