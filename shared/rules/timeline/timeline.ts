// Everything the strip draws of one account, from its dated facts alone. Which day is looked at plays no part in it.
import type { Account } from '../../model/account.ts';
import type { AccountEvent } from '../../model/account-event.ts';
import type { Day } from '../../model/day.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Milestone } from '../../model/milestone.ts';
import type { Stage } from '../../model/stage.ts';
import { datedFacts } from '../over-time/dated-facts.ts';
import { inOrder } from '../over-time/days.ts';
import { measuresOverTime } from '../over-time/measures-over-time.ts';
import type { Reading } from '../over-time/network-sweep.ts';
import { stagesBetween } from '../stages/stage-on.ts';
import { type StageStep, type StageSteps, stageSteps } from '../stages/stage-steps.ts';
import type { StageRules } from '../stages/supported-stage.ts';
import { type Span, spanOf } from './span.ts';

export type Timeline = {
  span: Span;
  steps: StageSteps;
  /** Ascending: at both ends of the span, at month ends, and whenever people or lines change. */
  readings: readonly Reading[];
  events: readonly AccountEvent[];
  milestones: readonly Milestone[];
  evidence: readonly Evidence[];
  /** Days on which something is dated, and today: a hand that is near one takes it. */
  days: readonly Day[];
  /** Nobody has placed the relationship yet. */
  isUnassessed: boolean;
  /** Somebody says, or evidence shows, that it ends: it needs a level of its own. */
  hasUncoupling: boolean;
  /** The most threads of any day. */
  mostThreads: number;
};

const byDate = <T extends { date: Day }>(records: readonly T[]): T[] =>
  records.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

const mentionsUncoupling = ({ claimed, supported, customer }: StageSteps): boolean =>
  [claimed, supported, customer].some((steps) => steps.some(({ stage }) => stage === 'uncoupling'));

export const readTimeline = (account: Account, today: Day, rules: StageRules = {}): Timeline => {
  const { inside } = account;
  const facts = datedFacts(account);
  const span = spanOf(facts, today);
  const steps = stageSteps(account, span.from, span.until, { today, ...rules });
  const readings = measuresOverTime(account, span.from, span.until, { today });
  return {
    span,
    steps,
    readings,
    events: byDate(inside.events),
    milestones: byDate(inside.milestones),
    evidence: inside.evidence,
    days: inOrder([...facts.days.map(({ day }) => day), today]),
    isUnassessed: inside.stages.length === 0,
    hasUncoupling: mentionsUncoupling(steps) || inside.milestones.some(({ stage }) => stage === 'uncoupling'),
    mostThreads: Math.max(0, ...readings.map(({ threads }) => threads)),
  };
};

export type Standing = {
  claimed: Stage | null;
  supported: Stage | null;
  customer: Stage | null;
  /** Stages between what we claim and what the customer sees; null without both, and in uncoupling. */
  gap: number | null;
  reading: Reading | null;
};

const held = (steps: readonly StageStep[], day: Day): Stage | null =>
  steps.findLast(({ from }) => from <= day)?.stage ?? null;

/** What stands beside the handle: read off the strip, so that a drag computes nothing. */
export const standingOn = ({ steps, readings }: Pick<Timeline, 'steps' | 'readings'>, day: Day): Standing => {
  const [claimed, supported, customer] = [steps.claimed, steps.supported, steps.customer].map((one) => held(one, day));
  return {
    claimed: claimed ?? null,
    supported: supported ?? null,
    customer: customer ?? null,
    gap: stagesBetween(claimed, customer),
    reading: readings.findLast((reading) => reading.day <= day) ?? null,
  };
};
