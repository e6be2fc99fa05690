import type { Day } from '../../model/day.ts';
import type { PersonId, RecordId } from '../../model/id.ts';
import type { Judgement } from '../../model/judgement.ts';
import { latestJudgement } from '../../rules/latest-judgement.ts';
import type { Command, Edit } from '../edit.ts';
import { sideOf } from '../find.ts';
import { addRecords, exists, setFields } from '../records.ts';
import { idOf } from './id-of.ts';

export type JudgementPatch = Partial<Pick<Judgement, 'stance' | 'influence' | 'adaptability' | 'certainty' | 'source'>>;
export type Judge = { person: PersonId; on: Day; patch: JudgementPatch };

/**
 * What we think of a customer person from a day on. The judgement of that day is corrected; else a new one begins, which
 * keeps the scales of the latest before it. It is an assumption until somebody confirms it, and has no source yet.
 * Returns the judgement, null when the person is gone or one of ours.
 */
export const judge: Command<Judge, RecordId | null> = (edit, { person, on, patch }) => {
  if (sideOf(edit, person) !== 'customer') return null;
  const before = latestJudgement(edit.account.inside.judgements, person, on);
  if (before?.date === on) {
    setFields(edit, 'judgements', before.id, patch);
    return before.id;
  }
  const { stance, influence, adaptability } = before ?? {};
  const id = newJudgement(edit, person, on);
  addRecords(edit, 'judgements', [{ id, person, date: on, stance, influence, adaptability, ...patch }]);
  return id;
};

/** Two who judge somebody on one day at once make one judgement. */
const newJudgement = (edit: Edit, person: PersonId, on: Day): RecordId => {
  const id = idOf(person, on);
  return id === null || exists(edit, 'judgements', id) ? (edit.newId() as RecordId) : id;
};
