// The stage as each side sees it on a day. `supported` is not a view but follows from evidence and network: supported-stage.ts.
import type { Account } from '../../model/account.ts';
import type { Day } from '../../model/day.ts';
import type { Stage, StageAssessment } from '../../model/stage.ts';
import { stageRank } from './stage-ladder.ts';

/** `customer` is what they said or what we report of it, whichever is later. */
export type StageSide = 'claimed' | 'customer';

export const sideOf = ({ view }: StageAssessment): StageSide => (view === 'claimed' ? 'claimed' : 'customer');

/** Assessments of one side, ascending by date; of one day in the account's order. */
export const assessments = (account: Account, side: StageSide): StageAssessment[] =>
  account.inside.stages
    .filter((assessment) => sideOf(assessment) === side)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/** The latest assessment with date ≤ day; of one day the last of the list. */
export const stageOn = (account: Account, side: StageSide, day: Day): StageAssessment | null =>
  assessments(account, side).findLast(({ date }) => date <= day) ?? null;

/** Stages from `b` up to `a`; null when one of them is unknown or uncoupling. */
export const stagesBetween = (a: Stage | null | undefined, b: Stage | null | undefined): number | null => {
  const [high, low] = [a ? stageRank(a) : null, b ? stageRank(b) : null];
  return high === null || low === null ? null : high - low;
};

/** Claimed minus customer's view, in stages: positive when we think more of it than they do. */
export const perceptionGap = (account: Account, day: Day): number | null =>
  stagesBetween(stageOn(account, 'claimed', day)?.stage, stageOn(account, 'customer', day)?.stage);

export type StageMove = 'first' | 'same' | 'forward' | 'back' | 'uncoupling' | 'return';

/** What a new assessment does to the one before. Histories are not ladders: back and out are ordinary moves. */
export const stageMove = (before: Stage | null, after: Stage): StageMove => {
  if (before === null) return 'first';
  if (before === after) return 'same';
  if (after === 'uncoupling') return 'uncoupling';
  const steps = stagesBetween(after, before);
  if (steps === null) return 'return';
  return steps > 0 ? 'forward' : 'back';
};
