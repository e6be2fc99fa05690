import { describe, expect, it } from 'vitest';
import type { Stage, StageView } from '../../model/stage.ts';
import { networkOn } from '../network.ts';
import { datedFacts } from '../over-time/dated-facts.ts';
import { nordwind } from '../testing/nordwind.ts';
import { day, sketch, TODAY } from '../testing/sketch.ts';
import { stageOn } from './stage-on.ts';
import { type StageStep, stageSteps } from './stage-steps.ts';
import { supportedStage } from './supported-stage.ts';

const placed = (...rows: [view: StageView, stage: Stage, date: string][]) =>
  sketch({ inside: { stages: rows.map(([view, stage, date], i) => ({ id: `s${i}`, view, stage, date })) } });
const options = { today: TODAY };
const said = (steps: readonly StageStep[]) => steps.map(({ from, stage }) => `${from} ${stage}`);
const heldOn = (steps: readonly StageStep[], on: string) => steps.findLast(({ from }) => from <= on)?.stage;

describe('stages over time', () => {
  it('[ST10] begin with what holds on the first day and step on each day that changes it', () => {
    const account = placed(
      ['claimed', 'basic', '2024-01-01'],
      ['claimed', 'co-operative', '2025-02-01'],
      ['claimed', 'co-operative', '2025-03-01'],
      ['claimed', 'uncoupling', '2025-04-01'],
      ['claimed', 'basic', '2025-04-30'],
      ['claimed', 'integrated', '2025-05-01'],
      ['customer-reported', 'basic', '2025-02-10'],
      ['customer-said', 'exploratory', '2025-02-10'],
    );
    const { claimed, customer } = stageSteps(account, day('2025-01-01'), day('2025-04-30'), options);
    expect(said(claimed)).toEqual([
      '2025-01-01 basic',
      '2025-02-01 co-operative',
      '2025-04-01 uncoupling',
      '2025-04-30 basic',
    ]);
    expect(said(customer)).toEqual(['2025-01-01 null', '2025-02-10 exploratory']);
    expect(customer.map(({ assessment }) => assessment)).toEqual([null, 's7']);
  });

  it('[ST11] the gap has a stretch for each time and size, and none in uncoupling', () => {
    const account = placed(
      ['claimed', 'co-operative', '2025-01-01'],
      ['customer-said', 'basic', '2025-02-01'],
      ['claimed', 'interdependent', '2025-03-01'],
      ['customer-said', 'interdependent', '2025-04-01'],
      ['customer-said', 'integrated', '2025-05-01'],
      ['claimed', 'uncoupling', '2025-06-01'],
    );
    expect(stageSteps(account, day('2025-01-01'), day('2025-12-31'), options).gaps).toEqual([
      { from: '2025-02-01', until: '2025-03-01', stages: 1 },
      { from: '2025-03-01', until: '2025-04-01', stages: 2 },
      { from: '2025-05-01', until: '2025-06-01', stages: -1 },
    ]);
    expect(stageSteps(account, day('2025-02-10'), day('2025-02-20'), options).gaps).toEqual([
      { from: '2025-02-10', until: '2025-02-20', stages: 1 },
    ]);
    expect(stageSteps(account, day('2025-01-15'), day('2025-02-01'), options).gaps).toEqual([]);
    expect(stageSteps(account, day('2025-02-01'), day('2025-02-01'), options).gaps).toEqual([]);
  });

  it('[ST10] Nordwind: each line says on every dated day what holds on it', () => {
    const [from, until] = [day('2024-01-01'), day('2027-12-31')];
    const steps = stageSteps(nordwind, from, until, options);
    const days = datedFacts(nordwind)
      .days.map((dated) => dated.day)
      .filter((date) => from <= date && date <= until);
    expect(days.length).toBeGreaterThan(100);
    for (const date of days) {
      const supported = supportedStage(networkOn(nordwind, date, options)).stage;
      expect([date, heldOn(steps.supported, date)]).toEqual([date, supported]);
      for (const side of ['claimed', 'customer'] as const) {
        expect(heldOn(steps[side], date) ?? null).toBe(stageOn(nordwind, side, date)?.stage ?? null);
      }
    }
    expect(steps.supported.length).toBeGreaterThanOrEqual(4);
  });
});
