// The three step lines of the timeline, and the perception gap between two of them.
import type { Account } from '../../model/account.ts';
import type { Day } from '../../model/day.ts';
import type { RecordId } from '../../model/id.ts';
import type { Stage } from '../../model/stage.ts';
import { inOrder } from '../over-time/days.ts';
import type { ChangeOptions } from '../over-time/network-changes.ts';
import { networkSweep } from '../over-time/network-sweep.ts';
import { assessments, type StageSide, stagesBetween } from './stage-on.ts';
import { type StageRules, supportedBy } from './supported-stage.ts';

/** From this day until the next step. Null: not known, or nothing supported. */
export type StageStep = { from: Day; stage: Stage | null; assessment: RecordId | null };

/** From ≤ day < until claimed and customer's view lie `stages` apart; negative when the customer sees more in it. */
export type GapStretch = { from: Day; until: Day; stages: number };

export type StageSteps = {
  claimed: readonly StageStep[];
  supported: readonly StageStep[];
  customer: readonly StageStep[];
  gaps: readonly GapStretch[];
};

const withoutRepeats = (steps: readonly StageStep[]): StageStep[] =>
  steps.filter((step, index) => index === 0 || step.stage !== steps[index - 1]!.stage);

/** Steps of one side from `from` to `until`, both included; the first is the stage already held on `from`. */
const viewSteps = (account: Account, side: StageSide, from: Day, until: Day): StageStep[] => {
  const byDay = new Map<Day, StageStep>([[from, { from, stage: null, assessment: null }]]);
  for (const { id, date, stage } of assessments(account, side)) {
    if (until < date) break;
    const on = date < from ? from : date;
    byDay.set(on, { from: on, stage, assessment: id });
  }
  return withoutRepeats([...byDay.values()]);
};

const supportedSteps = (account: Account, from: Day, until: Day, options: ChangeOptions & StageRules): StageStep[] => {
  const sweep = networkSweep(account, options);
  const changed = [...sweep.changeDays, ...account.inside.evidence.map(({ date }) => date)];
  const days = inOrder([from, ...changed.filter((day) => from <= day && day <= until)]);
  const steps = days.map((day): StageStep => {
    const { stage } = supportedBy(account, day, sweep.on(day), options);
    return { from: day, stage, assessment: null };
  });
  return withoutRepeats(steps);
};

const heldOn = (steps: readonly StageStep[], day: Day): Stage | null =>
  steps.findLast((step) => step.from <= day)?.stage ?? null;

const gapsBetween = (claimed: readonly StageStep[], customer: readonly StageStep[], until: Day): GapStretch[] => {
  const days = inOrder([...claimed, ...customer].map((step) => step.from));
  const stretches: GapStretch[] = [];
  for (const [index, from] of days.entries()) {
    const stages = stagesBetween(heldOn(claimed, from), heldOn(customer, from)) ?? 0;
    const last = stretches.at(-1);
    const end = days[index + 1] ?? until;
    if (stages === 0 || from === end) continue;
    if (last?.until === from && last.stages === stages) last.until = end;
    else stretches.push({ from, until: end, stages });
  }
  return stretches;
};

export const stageSteps = (
  account: Account,
  from: Day,
  until: Day,
  options: ChangeOptions & StageRules,
): StageSteps => {
  const claimed = viewSteps(account, 'claimed', from, until);
  const customer = viewSteps(account, 'customer', from, until);
  const supported = supportedSteps(account, from, until, options);
  return { claimed, supported, customer, gaps: gapsBetween(claimed, customer, until) };
};
