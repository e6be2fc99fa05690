import { describe, expect, it } from 'vitest';
import { DEFAULT_STAGE_SETTINGS, StageSettings } from '../../model/stage-settings.ts';
import { networkOn } from '../network.ts';
import { nordwind } from '../testing/nordwind.ts';
import { day, kam, line, mainContact, ours, sketch, TODAY, theirs } from '../testing/sketch.ts';
import { EVIDENCE_ITEMS } from './evidence-items.ts';
import { networkCap } from './network-cap.ts';
import { STAGE_LADDER } from './stage-ladder.ts';
import { breadthOf, supportedBy, supportedStage } from './supported-stage.ts';

const WIDE = { threads: 9, levels: 3, diamondIndex: 1 };
type Tick = [stage: string, item: string, date: string];
const ticked = (...rows: Tick[]) =>
  sketch({
    inside: { evidence: rows.map(([stage, item, date], i) => ({ id: `e${i}`, stage: stage as 'basic', item, date })) },
  });
const required = (date = '2025-01-01'): Tick[] =>
  EVIDENCE_ITEMS.filter((item) => item.required).map(({ stage, id }) => [stage, id, date]);

describe('supported stage', () => {
  it('[ST3] a stage needs all of its own required evidence and of every stage below', () => {
    const rows = required();
    expect(supportedBy(ticked(), TODAY, WIDE).stage).toBeNull();
    expect(supportedBy(ticked(...rows), TODAY, WIDE).stage).toBe('integrated');
    for (const [rank, stage] of STAGE_LADDER.entries()) {
      for (const missed of rows.filter((row) => row[0] === stage)) {
        const found = supportedBy(ticked(...rows.filter((row) => row !== missed)), TODAY, WIDE);
        expect(found.stage).toBe(STAGE_LADDER[rank - 1] ?? null);
        expect(found.evidence[rank]?.missing.map(({ id }) => id)).toEqual([missed[1]]);
      }
    }
    const elsewhere = rows.map(([stage, item, date]): Tick => [stage === 'basic' ? 'integrated' : stage, item, date]);
    expect(supportedBy(ticked(...elsewhere), TODAY, WIDE).stage).toBe('exploratory');
  });

  it('[ST3] evidence counts from its own day on', () => {
    const account = ticked(...required('2025-04-01'));
    expect(supportedBy(account, day('2025-03-31'), WIDE).stage).toBeNull();
    expect(supportedBy(account, day('2025-04-01'), WIDE).stage).toBe('integrated');
  });

  it('[ST2] required items of the workspace count like ours', () => {
    const items = [...EVIDENCE_ITEMS, { stage: 'basic' as const, id: 'credit-checked', required: true }];
    expect(supportedBy(ticked(...required()), TODAY, WIDE, { items }).stage).toBe('exploratory');
    const checked = ticked(...required(), ['basic', 'credit-checked', '2025-01-01']);
    expect(supportedBy(checked, TODAY, WIDE, { items }).stage).toBe('integrated');
  });

  it.each([
    [0, 0, null, 'basic', ['threads', 'threads', 'levels', 'diamond-index']],
    [1, 4, 1, 'basic', ['threads', 'threads']],
    [2, 4, 1, 'co-operative', ['threads']],
    [3, 2, 0.5, 'co-operative', ['threads']],
    [4, 1, 0.5, 'co-operative', ['levels']],
    [4, 2, 0.49, 'co-operative', ['diamond-index']],
    [4, 2, null, 'co-operative', ['diamond-index']],
    [4, 2, 0.5, 'integrated', []],
  ] as const)(
    '[ST4] %i threads over %i levels with index %s support %s',
    (threads, levels, diamondIndex, stage, short) => {
      const cap = networkCap({ threads, levels, diamondIndex });
      expect(cap.stage).toBe(stage);
      expect(cap.limits.map(({ kind }) => kind)).toEqual(short);
      expect(supportedBy(ticked(...required()), TODAY, { threads, levels, diamondIndex }).stage).toBe(stage);
    },
  );

  it('[ST4] each threshold is a setting', () => {
    const settings = StageSettings.parse({
      cooperativeThreads: 1,
      interdependentThreads: 1,
      interdependentLevels: 0,
      interdependentIndex: 0,
    });
    expect(networkCap({ threads: 1, levels: 0, diamondIndex: null }, settings).stage).toBe('integrated');
    expect(DEFAULT_STAGE_SETTINGS).toEqual({
      cooperativeThreads: 2,
      interdependentThreads: 4,
      interdependentLevels: 2,
      interdependentIndex: 0.5,
    });
  });

  it('[ST5] says what is ticked, what is missing and what the network holds back', () => {
    const account = ticked(
      ['exploratory', 'qualified', '2025-01-01'],
      ['exploratory', 'no-trade-yet', '2025-01-01'],
      ['basic', 'transactions-run', '2025-02-01'],
    );
    const found = supportedBy(account, TODAY, { threads: 1, levels: 1, diamondIndex: 0.25 });
    expect(found).toMatchObject({ stage: 'exploratory', byEvidence: 'exploratory', network: { stage: 'basic' } });
    expect(
      found.evidence.slice(0, 2).map(({ ticked, missing }) => [ticked.map((e) => e.item), missing.map((e) => e.id)]),
    ).toEqual([
      [['qualified', 'no-trade-yet'], []],
      [['transactions-run'], ['decision-process-learnt']],
    ]);
    expect(found.network.limits).toEqual([
      { stage: 'co-operative', kind: 'threads', has: 1, needs: 2 },
      { stage: 'interdependent', kind: 'threads', has: 1, needs: 4 },
      { stage: 'interdependent', kind: 'levels', has: 1, needs: 2 },
      { stage: 'interdependent', kind: 'diamond-index', has: 0.25, needs: 0.5 },
    ]);
  });

  it('[ST4] levels are those of the customer people at working lines, the main contact included', () => {
    const people = [
      kam(),
      ours('a', 'it'),
      mainContact('mc', { post: { level: 'manager' } }),
      theirs('b', 'it', { post: { level: 'director' } }),
      theirs('c', 'it', { post: { level: 'executive' } }),
      theirs('d', 'it'),
    ];
    const contacts = [line('kam', 'mc', 2), line('a', 'b', 4), line('a', 'c', 1), line('a', 'd', 4)];
    expect(breadthOf(networkOn(sketch({ people, contacts }), TODAY, { today: TODAY }))).toEqual({
      threads: 2,
      levels: 2,
      diamondIndex: 1,
    });
  });

  it('[ST6] uncoupling needs a reason and silence, and ends with later evidence of another stage', () => {
    const breach: Tick = ['uncoupling', 'breach', '2025-06-01'];
    const silent: Tick = ['uncoupling', 'contacts-silent', '2025-07-01'];
    const stage = (date: string, ...more: Tick[]) => supportedBy(ticked(...required(), ...more), day(date), WIDE).stage;
    expect(stage('2025-07-01', breach)).toBe('integrated');
    expect(stage('2025-07-01', silent)).toBe('integrated');
    expect(['2025-06-30', '2025-07-01'].map((date) => stage(date, breach, silent))).toEqual([
      'integrated',
      'uncoupling',
    ]);
    const again = (date: string): Tick => ['basic', 'easy-exit', date];
    expect(stage('2025-09-01', breach, silent, again('2025-07-01'))).toBe('uncoupling');
    expect(stage('2025-09-01', breach, silent, again('2025-07-02'))).toBe('integrated');
  });

  it.each([
    ['2025-03-12', 'basic'],
    ['2025-11-20', 'co-operative'],
    ['2026-09-08', 'interdependent'],
  ] as const)('[ST12] Nordwind on %s supports %s', (date, stage) => {
    expect(supportedStage(networkOn(nordwind, day(date), { today: TODAY })).stage).toBe(stage);
  });
});
