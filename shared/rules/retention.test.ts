import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../model/day.ts';
import { type Kept, outlived } from './retention.ts';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-23T12:00:00Z');
const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10) as Day;
const policy = { allHours: 24, dailyDays: 90 };
const hoursAgo = (hours: number, name: string | null = null): Kept => ({
  id: `${hours}`,
  at: NOW - hours * HOUR,
  name,
});
const gone = (versions: Kept[]) => outlived(versions, policy, NOW, dayOf);

describe('retention', () => {
  it('[V10] keeps everything of the last day, then the last version of each day, then nothing', () => {
    const versions = [1, 2, 23, 24, 25, 26, 50, 51, 24 * 89, 24 * 91, 24 * 400].map((hours) => hoursAgo(hours));
    expect(gone(versions)).toEqual(['25', '26', '51', String(24 * 91), String(24 * 400)]);
  });

  it('[V10] keeps what has a name for ever, and it takes no other version’s place', () => {
    expect(gone([hoursAgo(1), hoursAgo(60, 'Review'), hoursAgo(61), hoursAgo(24 * 900, 'Start')])).toEqual([]);
  });

  it('[V10] keeps the newest version however old it is', () => {
    expect(gone([hoursAgo(24 * 500), hoursAgo(24 * 501)])).toEqual([String(24 * 501)]);
    expect(gone([])).toEqual([]);
  });

  it('[V10] deletes the same whatever the order, and nothing more when it is asked again', () => {
    const some = fc.uniqueArray(fc.integer({ min: 0, max: 3000 }), { maxLength: 40 });
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (hours, all, daily) => {
        const versions = hours.map((hour) => hoursAgo(hour, hour % 7 === 0 ? 'named' : null));
        const rule = { allHours: all, dailyDays: daily };
        const first = outlived(versions, rule, NOW, dayOf);
        expect(outlived(versions.toReversed(), rule, NOW, dayOf)).toEqual(first);
        const rest = versions.filter(({ id }) => !first.includes(id));
        expect(outlived(rest, rule, NOW, dayOf)).toEqual([]);
        if (versions.length > 0) expect(rest.length).toBeGreaterThan(0);
      }),
    );
  });
});
