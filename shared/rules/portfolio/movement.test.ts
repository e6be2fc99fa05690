import { describe, expect, it } from 'vitest';
import { pictureAccount } from '../testing/picture-account.ts';
import { day } from '../testing/sketch.ts';
import { movement, pointOn } from './movement.ts';

const curve = {
  days: [day('2026-08-31'), day('2026-09-30'), day('2026-10-31')],
  threads: [1, 2, 4],
  functionCoverage: [null, null, null],
  diamondIndex: [0.1, 0.2, null],
};
const { facts } = pictureAccount('a', { facts: { curve } });
const standing = (on: string, threads: number, diamondIndex: number | null = 0.5) => ({
  day: day(on),
  threads,
  diamondIndex,
});

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

  it('[PP7] says how far everybody moved and which way, furthest first', () => {
    const still = pictureAccount('c', { facts: null });
    const history = new Map([[still.id, { before: standing('2026-08-01', 3), after: standing('2026-10-01', 3) }]]);
    const both = [still, pictureAccount('a', { facts: { curve } }), pictureAccount('b', { facts: null })];
    const moved = (from: string, until: string) =>
      movement(both, history, { from: day(from), until: day(until) }).map((move) => [
        ...[move.id, move.threads, move.direction],
      ]);
    expect(moved('2026-08-31', '2026-10-31')).toEqual([
      ['a', 3, 'up'],
      ['b', null, null],
      ['c', 0, 'still'],
    ]);
    expect(
      movement([pictureAccount('a', { facts: { curve } })], new Map(), {
        from: day('2026-08-31'),
        until: day('2026-09-30'),
      })[0],
    ).toMatchObject({ threads: 1, direction: 'up', before: { diamondIndex: 0.1 }, after: { diamondIndex: 0.2 } });
    expect(moved('2026-10-31', '2026-08-31')[0]).toEqual(['a', -3, 'down']);
  });

  it('[PP7] more threads with less of a diamond is neither better nor worse', () => {
    const { id } = pictureAccount('a');
    const history = new Map([[id, { before: standing('2026-01-01', 2, 0.8), after: standing('2026-06-01', 3, 0.4) }]]);
    const [move] = movement([pictureAccount('a', { facts: null })], history, {
      from: day('2026-02-01'),
      until: day('2026-07-01'),
    });
    expect(move).toMatchObject({ threads: 1, direction: 'mixed' });
    expect(move?.diamondIndex).toBeCloseTo(-0.4, 9);
  });
});
