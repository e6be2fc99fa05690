import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../model/id.ts';
import { ownPath } from './own-path.ts';
import { plainCard } from './plain-placement.ts';

const at = (id: string, x: number, y: number, opacity = 1) =>
  plainCard({ id: id as PersonId, side: 'customer', lane: null, tip: false, x, y, w: 100, h: 40, opacity });

describe('a reporting line in the Decision unit', () => {
  it('[LN35] leaves the report and ends in a ring at the manager, on the edges that face one another', () => {
    expect(ownPath(at('report', 300, 0), at('manager', 0, 0))).toMatch(/^M300 20L100 20M97.5 20a2.5/);
    expect(ownPath(at('report', 0, 60), at('manager', 0, 0))).toMatch(/^M50 60L50 40M47.5 40a2.5/);
    // Past those who stand between the two.
    expect(ownPath(at('report', 0, 200), at('manager', 0, 0))).toMatch(/^M0 220C-12 220 -12 20 0 20M-2.5 20a2.5/);
  });
  it('[LN35] who is folded away has none', () => {
    expect(ownPath(at('report', 300, 0, 0), at('manager', 0, 0))).toBe('');
  });
});
