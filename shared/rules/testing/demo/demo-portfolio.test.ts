import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRejected } from '../../../document/import/reject.ts';
import { findings } from '../../findings/findings.ts';
import { measure } from '../../measures.ts';
import { networkOn } from '../../network.ts';
import { stageOn } from '../../stages/stage-on.ts';
import { supportedStage } from '../../stages/supported-stage.ts';
import { TODAY } from '../sketch.ts';
import { SHAPES } from './catalogue.ts';
import { demoPortfolio } from './demo-portfolio.ts';

const today = TODAY;

describe('the invented portfolio', () => {
  it('[PS1] the same seed makes the same accounts, another one makes others', () => {
    const make = (seed: number) => JSON.stringify(demoPortfolio({ accounts: 12, seed, today }));
    expect(make(7)).toBe(make(7));
    expect(make(7)).not.toBe(make(8));
  });

  it('[PS1] everything that refers to something refers to what is there, whatever the seed', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 12 }), (seed, accounts) => {
        for (const { file } of demoPortfolio({ accounts, seed, today }).accounts)
          expect([...findRejected(file, () => null)]).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('[PS1] 200 accounts have every shape, every stage, every severity, and figures over the whole range', () => {
    const { accounts } = demoPortfolio({ accounts: 200, seed: 7, today });
    const networks = accounts.map(({ file }) => networkOn(file, today, { today }));
    const measures = networks.map((network) => measure(network));
    const stages = networks.flatMap((network) => [
      stageOn(network.account, 'claimed', today)?.stage,
      supportedStage(network).stage,
    ]);
    const severities = networks.flatMap((network) => findings(network).open.map(({ severity }) => severity));
    expect(new Set(accounts.map(({ shape }) => shape))).toEqual(new Set(SHAPES));
    for (const stage of ['exploratory', 'basic', 'co-operative', 'interdependent', 'integrated', 'uncoupling'] as const)
      expect(stages).toContain(stage);
    expect(new Set(severities)).toEqual(new Set(['critical', 'warning', 'note']));
    expect(Math.min(...measures.map(({ threads }) => threads))).toBe(0);
    expect(Math.max(...measures.map(({ threads }) => threads))).toBeGreaterThan(7);
    const indices = measures.map(({ diamondIndex }) => diamondIndex ?? 0);
    expect([Math.min(...indices), Math.max(...indices) > 0.7]).toEqual([0, true]);
    expect(new Set(accounts.map(({ file }) => file.account.name)).size).toBe(200);
  });
});
