import type { RecordId } from '../../model/id.ts';
import type { StageAssessment } from '../../model/stage.ts';
import type { Command } from '../edit.ts';
import { setFields } from '../records.ts';

export type EditAssessment = { id: RecordId; patch: Partial<Pick<StageAssessment, 'stage' | 'date' | 'source'>> };

/** Corrects what we said. What the customer said himself is his word and stays as he gave it. */
export const editAssessment: Command<EditAssessment, void> = (edit, { id, patch }) => {
  const present = edit.account.inside.stages.find((other) => other.id === id);
  if (present && present.view !== 'customer-said') setFields(edit, 'stages', id, patch);
};
