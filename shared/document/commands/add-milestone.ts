import type { Day } from '../../model/day.ts';
import type { RecordId } from '../../model/id.ts';
import type { Stage } from '../../model/stage.ts';
import type { Command } from '../edit.ts';
import { addRecords } from '../records.ts';

export type AddMilestone = { stage: Stage; date: Day; name: string };

/** The stage that shall be reached by a day. */
export const addMilestone: Command<AddMilestone, RecordId> = (edit, { stage, date, name }) => {
  const id = edit.newId() as RecordId;
  addRecords(edit, 'milestones', [{ id, stage, date, name: name.trim() }]);
  return id;
};
