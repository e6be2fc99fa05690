import { describe, expect, it } from 'vitest';
import type { Day } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { Influence } from '../../../shared/model/influence.ts';
import { influencesOf } from './influences-of.ts';

const one = (id: string, from: string, to: string, kind: string, until: string | null = null) =>
  Influence.parse({ id, from, to, kind, since: '2026-01-01', until });

describe('influences of a person', () => {
  it('[J4] read from the end one looks from, and only while they hold', () => {
    const all = [
      one('a', 'p2', 'p1', 'conflict'),
      one('b', 'p3', 'p1', 'influences'),
      one('c', 'p1', 'p4', 'influences'),
      one('d', 'p1', 'p5', 'influences', '2026-06-01'),
      one('e', 'p3', 'p4', 'influences'),
    ];
    const read = (on: string) =>
      influencesOf(all, 'p1' as PersonId, on as Day).map(({ reading, other }) => `${reading} ${other}`);
    expect(read('2026-07-01')).toEqual(['influences p4', 'influencedBy p3', 'conflict p2']);
    expect(read('2026-05-31')).toContain('influences p5');
    expect(read('2025-12-31')).toEqual([]);
  });
});
