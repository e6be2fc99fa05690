import { describe, expect, it } from 'vitest';
import type { Stage, StageView } from '../../model/stage.ts';
import { day, sketch } from '../testing/sketch.ts';
import { EVIDENCE_ITEMS, evidenceItems } from './evidence-items.ts';
import { STAGE_LADDER, stageName, stageRank } from './stage-ladder.ts';
import { perceptionGap, stageMove, stageOn } from './stage-on.ts';

const placed = (...rows: [view: StageView, stage: Stage, date: string][]) =>
  sketch({ inside: { stages: rows.map(([view, stage, date], i) => ({ id: `s${i}`, view, stage, date })) } });

describe('stages', () => {
  it('[ST1] stand in order and have two names each', () => {
    expect(STAGE_LADDER.map(stageRank)).toEqual([0, 1, 2, 3, 4]);
    expect(stageRank('uncoupling')).toBeNull();
    expect(stageName('interdependent', 'relational')).toBe('interdependent');
    expect([...STAGE_LADDER, 'uncoupling' as const].map((stage) => stageName(stage, 'millman-wilson'))).toEqual([
      'pre-kam',
      'early-kam',
      'mid-kam',
      'partnership-kam',
      'synergistic-kam',
      'uncoupling-kam',
    ]);
  });

  it('[ST2] a workspace adds evidence and replaces ours by stage and id', () => {
    const items = evidenceItems([
      { stage: 'basic', id: 'easy-exit', required: true },
      { stage: 'integrated', id: 'easy-exit', required: true },
    ]);
    expect(items).toHaveLength(EVIDENCE_ITEMS.length + 1);
    expect(items.filter(({ id }) => id === 'easy-exit')).toEqual([
      { stage: 'basic', id: 'easy-exit', required: true },
      { stage: 'integrated', id: 'easy-exit', required: true },
    ]);
    expect(new Set(EVIDENCE_ITEMS.map(({ stage, id }) => `${stage} ${id}`)).size).toBe(EVIDENCE_ITEMS.length);
  });

  it('[ST7] the latest assessment of a side holds from its own day on', () => {
    const account = placed(
      ['claimed', 'co-operative', '2025-06-01'],
      ['claimed', 'basic', '2024-01-01'],
      ['customer-reported', 'basic', '2025-01-01'],
      ['customer-said', 'exploratory', '2025-03-01'],
      ['customer-said', 'co-operative', '2025-09-01'],
      ['customer-reported', 'basic', '2025-09-01'],
    );
    const claimed = ['2023-12-31', '2024-01-01', '2025-05-31', '2025-06-01'];
    expect(claimed.map((date) => stageOn(account, 'claimed', day(date))?.stage)).toEqual([
      undefined,
      'basic',
      'basic',
      'co-operative',
    ]);
    const customers = ['2025-02-28', '2025-03-01', '2025-09-01'];
    expect(customers.map((date) => stageOn(account, 'customer', day(date))?.id)).toEqual(['s2', 's3', 's5']);
  });

  it('[ST8] the gap is counted in stages, and is none without a view or in uncoupling', () => {
    const gap = (claimed: Stage, customer: Stage) =>
      perceptionGap(
        placed(['claimed', claimed, '2025-01-01'], ['customer-said', customer, '2025-02-01']),
        day('2025-02-01'),
      );
    expect([gap('integrated', 'basic'), gap('basic', 'interdependent'), gap('basic', 'basic')]).toEqual([3, -2, 0]);
    expect([gap('uncoupling', 'basic'), gap('basic', 'uncoupling')]).toEqual([null, null]);
    const both = placed(['claimed', 'basic', '2025-01-01'], ['customer-said', 'basic', '2025-02-01']);
    expect(perceptionGap(both, day('2025-01-31'))).toBeNull();
  });

  it('[ST9] histories are not ladders', () => {
    const moves: [Stage | null, Stage][] = [
      [null, 'basic'],
      ['basic', 'basic'],
      ['basic', 'integrated'],
      ['integrated', 'co-operative'],
      ['co-operative', 'uncoupling'],
      ['uncoupling', 'uncoupling'],
      ['uncoupling', 'exploratory'],
    ];
    expect(moves.map(([before, after]) => stageMove(before, after))).toEqual([
      'first',
      'same',
      'forward',
      'back',
      'uncoupling',
      'same',
      'return',
    ]);
  });
});
