import { describe, expect, it } from 'vitest';
import { Contact } from '../model/contact.ts';
import { ContactPlan } from '../model/contact-plan.ts';
import type { Day } from '../model/day.ts';
import { Judgement } from '../model/judgement.ts';
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
const plan = (cadenceDays: number | null) => ContactPlan.parse({ id: 'k1', contact: 'c1', cadenceDays });
const mentor = Judgement.parse({ id: 'j1', person: 'p2', date: '2026-01-01', stance: 2 });

describe('when a line is due', () => {
  it('[J6] one cadence after the last touch: the own one, else 30 days for a mentor, else 90', () => {
    const met = line(['2026-10-01', '2026-11-01', '2026-12-24']);
    expect(nextDue(met, plan(10), mentor, today)).toEqual({ due: '2026-11-11', met: true });
    expect(nextDue(met, plan(null), mentor, today)?.due).toBe('2026-12-01');
    expect(nextDue(met, null, null, today)?.due).toBe('2027-01-30');
  });

  it('[J6] never met is due at once; an ended line never', () => {
    expect(nextDue(line([]), null, null, today)).toEqual({ due: today, met: false });
    expect(nextDue(line(['2026-11-01'], { until: '2026-11-23' }), null, null, today)).toBeNull();
    expect(nextDue(line(['2026-11-01'], { until: '2026-11-24' }), null, null, today)).not.toBeNull();
  });
});
