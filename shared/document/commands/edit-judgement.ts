import type { RecordId } from '../../model/id.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Command } from '../edit.ts';
import { removeRecord, setFields } from '../records.ts';
import type { JudgementPatch } from './judge.ts';

export type EditJudgement = { id: RecordId; patch: JudgementPatch & Partial<Pick<Judgement, 'date'>> };

/** Corrects a judgement, also its day; another of the same person on the new day gives way. */
export const editJudgement: Command<EditJudgement, void> = (edit, { id, patch }) => {
  const { judgements } = edit.account.inside;
  const judgement = judgements.find((other) => other.id === id);
  if (!judgement) return;
  for (const other of judgements) {
    if (other.id !== id && other.person === judgement.person && other.date === patch.date) {
      removeRecord(edit, 'judgements', other.id);
    }
  }
  setFields(edit, 'judgements', id, patch);
};
