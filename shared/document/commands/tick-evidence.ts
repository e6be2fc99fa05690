import type { Day } from '../../model/day.ts';
import type { RecordId } from '../../model/id.ts';
import type { Stage } from '../../model/stage.ts';
import type { Command } from '../edit.ts';
import { addRecords, setFields } from '../records.ts';

export type TickEvidence = { stage: Stage; item: string; date: Day; source: string };

/** Notes that a piece of evidence holds from a day on. It is ticked once: a second time corrects day and source. */
export const tickEvidence: Command<TickEvidence, RecordId> = (edit, { stage, item, date, source }) => {
  const present = edit.account.inside.evidence.find((other) => other.stage === stage && other.item === item);
  if (present) {
    setFields(edit, 'evidence', present.id, { date, source });
    return present.id;
  }
  const id = edit.newId() as RecordId;
  addRecords(edit, 'evidence', [{ id, stage, item, date, source }]);
  return id;
};
