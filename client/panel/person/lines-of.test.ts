import { expect, it } from 'vitest';
import { Account } from '../../../shared/model/account.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { linesBegun, linesOf } from './lines-of.ts';

const today = '2026-11-23' as Day;
const account = Account.parse({
  people: [
    { id: 'a', side: 'supplier', name: 'a' },
    { id: 'x', side: 'customer', name: 'x' },
    { id: 'y', side: 'customer', name: 'y', until: '2026-11-10' },
    { id: 'z', side: 'customer', name: 'z' },
  ],
  contacts: [
    { id: 'old', supplier: 'a', customer: 'x', until: '2026-01-01', strengths: [{ from: null, value: 4 }] },
    { id: 'weak', supplier: 'a', customer: 'y', strengths: [{ from: '2026-11-01', value: 1 }] },
    {
      id: 'strong',
      supplier: 'a',
      customer: 'z',
      strengths: [
        { from: '2024-01-01', value: 0 },
        { from: '2025-01-01', value: 2 },
        { from: '2026-01-01', value: 3 },
      ],
      touches: [
        { id: 't1', date: '2026-06-01', kind: 'call' },
        { id: 't2', date: '2026-12-24', kind: 'meeting' },
      ],
    },
    { id: 'other', supplier: 'b', customer: 'x', strengths: [] },
  ],
  inside: { plannedContacts: [{ id: 'q', supplier: 'a', customer: 'w', from: '2027-01-01', value: 2 }] },
});

it('[P10] the lines of a person: running before ended, strong before weak, planned apart', () => {
  const { lines, planned } = linesOf(account, 'a' as PersonId, today);
  expect(lines.map((line) => line.contact.id)).toEqual(['strong', 'weak', 'old']);
  expect(planned.map((line) => line.other)).toEqual(['w']);
  expect(linesOf(account, 'x' as PersonId, today).lines.map((line) => line.other)).toEqual(['b', 'a']);
});

it('[P10] a line runs since it was first more than identified, and its last touch is in the past', () => {
  const strong = linesOf(account, 'a' as PersonId, today).lines[0];
  expect(strong).toMatchObject({ strength: 3, since: '2025-01-01', lastTouch: '2026-06-01', stale: 175, ended: false });
});

it('[P10] a line whose person left is said to have lost its person', () => {
  const { lines } = linesOf(account, 'a' as PersonId, today);
  expect(lines.filter((line) => line.orphaned).map((line) => line.contact.id)).toEqual(['weak']);
});

it('[P16] of another day only what had begun by then, as it was then', () => {
  const on = (day: string) => linesBegun(account, 'a' as PersonId, day as Day);
  expect(on('2024-06-01').lines.map((line) => [line.contact.id, line.strength, line.since])).toEqual([
    ['old', 4, null],
    ['strong', 0, null],
  ]);
  expect(on('2024-06-01').planned).toEqual([]);
  expect(on('2027-01-01').planned.map((line) => line.other)).toEqual(['w']);
});

it('[P10] a plan is listed until the line of the two has the strength planned', () => {
  const planned = (value: number) => {
    const plans = [{ id: 'q', supplier: 'a', customer: 'z', from: '2026-01-01', value }];
    const planning = Account.parse({ ...account, inside: { ...account.inside, plannedContacts: plans } });
    return linesOf(planning, 'z' as PersonId, today).planned.map((line) => line.other);
  };
  expect(planned(3)).toEqual([]);
  expect(planned(4)).toEqual(['a']);
});
