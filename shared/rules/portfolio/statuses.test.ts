import { describe, expect, it } from 'vitest';
import type { StatusEntry } from '../../model/account-profile.ts';
import { Day } from '../../model/day.ts';
import type { RecordId } from '../../model/id.ts';
import { signStatuses, statusOn, withoutStatus, withStatus } from './statuses.ts';

const entry = (id: string, from: string, status: StatusEntry['status'] = 'key', by = 'Mia'): StatusEntry => ({
  ...{ id: id as RecordId, from: Day.parse(from), status, reason: '', by },
});

describe('statuses', () => {
  const past = entry('a', '2025-01-01', 'candidate');
  const now = entry('b', '2026-01-01');

  it('[PC1] the last that has begun holds; a coming one does not yet, and what was stays', () => {
    const all = withStatus([past, now], entry('c', '2027-01-01', 'released'));
    expect(all.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    const on = (day: string) => statusOn(all, Day.parse(day))?.status ?? null;
    expect([on('2024-12-31'), on('2025-06-01'), on('2026-11-26'), on('2027-01-01')]).toEqual([
      ...[null, 'candidate', 'key', 'released'],
    ]);
  });

  it('[PC1] an entry of the past takes its place, and of one day the later given holds', () => {
    expect(withStatus([now], past)).toEqual([past, now]);
    const again = withStatus([past, now], entry('c', '2026-01-01', 'maintained'));
    expect(statusOn(again, Day.parse('2026-01-01'))?.id).toBe('c');
    expect(withoutStatus(again, 'c')).toEqual([past, now]);
  });

  it('[PC2] is signed by whoever writes it; nobody can sign as another', () => {
    const forged = entry('c', '2026-02-01', 'released', 'The boss');
    const changed = { ...past, reason: 'Other words', by: 'Mia' };
    const signed = signStatuses([past, now], [forged, changed, now], 'Sam');
    expect(signed.map(({ id, by }) => [id, by])).toEqual([
      ...[
        ['a', 'Sam'],
        ['b', 'Mia'],
        ['c', 'Sam'],
      ],
    ]);
  });
});
