// How an account stands beside how it stood at its last review.
import type { Standing } from '../../model/review.ts';

export const MEASURED = ['threads', 'functionCoverage', 'diamondIndex', 'coordination'] as const;
export type Measured = (typeof MEASURED)[number];

/** `direction`: of the number, not of what it is worth; null where one of the two is unknown. */
export type Moved = { measure: Measured; before: number | null; now: number | null; direction: 'up' | 'down' | 'same' };

const STAGES = ['claimed', 'supported', 'customer'] as const;

export type StandingChange = {
  numbers: Moved[];
  stages: { view: (typeof STAGES)[number]; before: string | null; now: string | null }[];
  findings: { appeared: string[]; gone: string[]; stayed: string[] };
};

/** Two numbers that look alike on the screen are the same. */
const ALIKE = 0.005;

const directionOf = (before: number | null, now: number | null): Moved['direction'] => {
  if (before === null || now === null || Math.abs(now - before) < ALIKE) return 'same';
  return now > before ? 'up' : 'down';
};

/** All four numbers in their order, only the stages that moved, and the findings by what became of them. */
export const standingChange = (before: Standing, now: Standing): StandingChange => {
  const [was, is] = [new Set(before.open), new Set(now.open)];
  return {
    numbers: MEASURED.map((measure) => ({
      measure,
      before: before[measure],
      now: now[measure],
      direction: directionOf(before[measure], now[measure]),
    })),
    stages: STAGES.filter((view) => before.stages[view] !== now.stages[view]).map((view) => ({
      view,
      before: before.stages[view],
      now: now.stages[view],
    })),
    findings: {
      appeared: now.open.filter((id) => !was.has(id)),
      gone: before.open.filter((id) => !is.has(id)),
      stayed: now.open.filter((id) => was.has(id)),
    },
  };
};
