import type { Day } from '../../model/day.ts';
import type { RecordId } from '../../model/id.ts';
import type { Stage, StageView } from '../../model/stage.ts';
import type { Command } from '../edit.ts';
import { addRecords, setFields } from '../records.ts';

/** What we can say: what the customer says arrives from him, through an invitation. */
export type OwnStageView = Exclude<StageView, 'customer-said'>;
export type AssessStage = { view: OwnStageView; stage: Stage; date: Day; source: string };

/** Places the relationship from a day on; an assessment of the same view on the same day is corrected. */
export const assessStage: Command<AssessStage, RecordId> = (edit, { view, stage, date, source }) => {
  const present = edit.account.inside.stages.findLast((other) => other.view === view && other.date === date);
  if (present) {
    setFields(edit, 'stages', present.id, { stage, source });
    return present.id;
  }
  const id = edit.newId() as RecordId;
  addRecords(edit, 'stages', [{ id, view, stage, date, source }]);
  return id;
};
