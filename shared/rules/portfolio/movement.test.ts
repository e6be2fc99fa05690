import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stage } from '../../model/stage.ts';
import { pictureAccount } from '../testing/picture-account.ts';
import { day } from '../testing/sketch.ts';
import { type Move, type MovingMeasure, movement, pointOn, readingOf, spreadOf } from './movement.ts';

const curve = {
  days: [day('2026-08-31'), day('2026-09-30'), day('2026-10-31')],
  threads: [1, 2, 4],
  functionCoverage: [0.25, 0.5, null],
  diamondIndex: [0.1, 0.2, null],
  claimed: ['basic', 'integrated', 'uncoupling'] satisfies Stage[],
};
const { facts } = pictureAccount('a', { facts: { curve } });
const standing = (on: string, threads: number, diamondIndex: number | null = 0.5, claimed: string | null = null) => ({
  ...{ day: day(on), threads, diamondIndex },
  ...{ functionCoverage: null, stages: { claimed } },
});
const between = (from: string, until: string) => ({ from: day(from), until: day(until) });

describe('movement', () => {
  it('[PP7] the nearest reading before the day counts, of one day the curve', () => {
    const at = (on: string, stored: ReturnType<typeof standing> | null) => {
      const point = pointOn(facts, stored, day(on));
      return point && [point.source, point.day, point.threads];
    };
    expect(at('2026-10-15', null)).toEqual(['facts', '2026-09-30', 2]);
    expect(at('2026-10-15', standing('2026-10-10', 3))).toEqual(['standing', '2026-10-10', 3]);
    expect(at('2026-10-15', standing('2026-09-01', 9))).toEqual(['facts', '2026-09-30', 2]);
    expect(at('2026-09-30', standing('2026-09-30', 9))).toEqual(['facts', '2026-09-30', 2]);
    expect(at('2026-10-15', standing('2026-10-20', 9))).toEqual(['facts', '2026-09-30', 2]);
    expect(at('2026-08-01', standing('2026-07-01', 7))).toEqual(['standing', '2026-07-01', 7]);
    expect(at('2026-08-01', null)).toBeNull();
    expect(pointOn(null, standing('2026-07-01', 7), day('2026-08-01'))?.threads).toBe(7);
  });

  it('[PP7] says how far everybody moved and which way, furthest first, the unknown last', () => {
    const still = pictureAccount('c', { facts: null });
    const history = new Map([[still.id, { before: standing('2026-08-01', 3), after: standing('2026-10-01', 3) }]]);
    const all = [still, pictureAccount('b', { facts: null }), pictureAccount('a', { facts: { curve } })];
    const moved = (from: string, until: string, measures: MovingMeasure[]) =>
      movement(all, history, between(from, until), measures).map(({ id, by, direction }) => [id, ...by, direction]);
    expect(moved('2026-08-31', '2026-10-31', ['threads'])).toEqual([
      ['a', 3, 'up'],
      ['c', 0, 'still'],
      ['b', null, null],
    ]);
    expect(moved('2026-10-31', '2026-08-31', ['threads'])[0]).toEqual(['a', -3, 'down']);
    expect(moved('2026-08-31', '2026-09-30', ['functionCoverage'])).toEqual([
      ['a', 0.25, 'up'],
      ['b', null, null],
      ['c', null, null],
    ]);
    // what is not known in one of two measures is known in neither direction
    expect(moved('2026-08-31', '2026-10-31', ['threads', 'diamondIndex']).at(-2)).toEqual(['a', 3, null, null]);
  });

  it('[PP7] a claimed stage moves by rungs; that it ends, or nothing claimed, is on no rung', () => {
    const a = pictureAccount('a', { facts: { curve } });
    const [move] = movement([a], new Map(), between('2026-08-31', '2026-09-30'), ['claimed', 'diamondIndex']);
    expect(move).toMatchObject({ by: [3, expect.closeTo(0.1, 9)], direction: 'up' });
    expect(readingOf(pointOn(facts, null, day('2026-10-31')), 'claimed')).toBeNull();
    const stored = pointOn(null, standing('2026-07-01', 7, 0.5, 'co-operative'), day('2026-08-01'));
    expect([readingOf(stored, 'claimed'), readingOf(null, 'claimed')]).toEqual([2, null]);
  });

  it('[PP7] more threads with less of a diamond is neither better nor worse', () => {
    const { id } = pictureAccount('a');
    const history = new Map([[id, { before: standing('2026-01-01', 2, 0.8), after: standing('2026-06-01', 3, 0.4) }]]);
    const [move] = movement([pictureAccount('a', { facts: null })], history, between('2026-02-01', '2026-07-01'), [
      ...(['threads', 'diamondIndex'] as const),
    ]);
    expect(move).toMatchObject({ by: [1, expect.closeTo(-0.4, 9)], direction: 'mixed' });
  });
});

describe('how many moved how far', () => {
  const moveBy = (by: number, index: number): Move => {
    const { id } = pictureAccount(`a${index}`);
    const direction = Math.abs(by) < 1e-9 ? 'still' : by > 0 ? 'up' : 'down';
    return { id, name: id, before: null, after: null, by: [by], direction };
  };

  it('[PP17] each stands in exactly one bin, no further than a step from it, and nobody who moved among those who stayed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1, max: 1, noNaN: true })),
        fc.constantFrom(0.05, 0.1, 0.25),
        (all, step) => {
          const moves = all.map(moveBy);
          const bins = spreadOf(moves, step);
          expect(bins.flatMap((bin) => bin.moves.map(({ id }) => id)).toSorted()).toEqual(
            moves.map(({ id }) => id).toSorted(),
          );
          for (const { at, moves } of bins)
            for (const { by, direction } of moves) {
              expect(at === 0).toBe(direction === 'still');
              expect(Math.abs(by[0]! - at * step)).toBeLessThan(step + 1e-9);
              expect(Math.sign(at)).toBe(direction === 'still' ? 0 : Math.sign(by[0]!));
            }
          expect(bins.map(({ at }) => at)).toEqual(bins.map((_, index) => bins[0]!.at + index));
        },
      ),
    );
    expect(spreadOf([], 1)).toEqual([]);
    expect(spreadOf([moveBy(2, 0), moveBy(0, 1), moveBy(-1, 2)], 1).map(({ at, moves }) => [at, moves.length])).toEqual(
      [
        [-1, 1],
        [0, 1],
        [1, 0],
        [2, 1],
      ],
    );
  });
});
