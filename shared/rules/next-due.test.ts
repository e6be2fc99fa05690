import { describe, expect, it } from 'vitest';
import { Contact } from '../model/contact.ts';
import type { Day } from '../model/day.ts';
import { nextDue } from './next-due.ts';

const today = '2026-11-23' as Day;
const line = (touches: string[], more: object = {}) =>
  Contact.parse({
    id: 'c1',
    supplier: 'p1',
    customer: 'p2',
    touches: touches.map((date) => ({ id: `t${date}`, date, kind: 'call' })),
    ...more,
  });

describe('when a line is due', () => {
  it('[J6] one cadence after the last touch', () => {
    const met = line(['2026-10-01', '2026-11-01', '2026-12-24']);
    expect(nextDue(met, 10, today)).toEqual({ due: '2026-11-11', met: true });
    expect(nextDue(met, 90, today)?.due).toBe('2027-01-30');
  });

  it('[J6] never met is due at once; an ended line never', () => {
    expect(nextDue(line([]), 90, today)).toEqual({ due: today, met: false });
    expect(nextDue(line(['2026-11-01'], { until: '2026-11-23' }), 90, today)).toBeNull();
    expect(nextDue(line(['2026-11-01'], { until: '2026-11-24' }), 90, today)).not.toBeNull();
  });
});
