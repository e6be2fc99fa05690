import { describe, expect, it } from 'vitest';
import { addDays } from '../model/day.ts';
import { dueTouches } from './due-touches.ts';
import { findings } from './findings/findings.ts';
import { networkOn } from './network.ts';
import { nordwind } from './testing/nordwind.ts';
import { day, line, ours, sketch, TODAY, theirs } from './testing/sketch.ts';

const touched = (...dates: string[]) => ({ touches: dates.map((date, i) => ({ id: `t${i}`, date, kind: '' })) });
const ACCOUNT = sketch({
  people: [
    ours('a', 'it'),
    ...['planned', 'mentor', 'plain', 'young', 'unknown', 'ended'].map((id) => theirs(id, 'it')),
  ],
  contacts: [
    line('a', 'planned', 2, touched('2026-06-01', '2026-08-01', '2026-12-24')),
    line('a', 'mentor', 3, touched('2026-08-01')),
    line('a', 'plain', 1, touched('2026-08-01')),
    line('a', 'young', 1, { strengths: [{ from: '2026-07-31', value: 1 }] }),
    line('a', 'unknown', 2),
    line('a', 'ended', 2, { ...touched('2026-08-01'), until: '2026-08-10' }),
  ],
  inside: {
    contactPlans: [{ id: 'k', contact: 'a-planned', cadenceDays: 10, owner: 'o' }],
    judgements: [{ id: 'j', person: 'mentor', date: '2026-01-01', stance: 2 }],
  },
});

describe('due touches', () => {
  it('[PL4, PL5] each live line by its cadence, the most overdue first', () => {
    const due = dueTouches(networkOn(ACCOUNT, day('2026-08-12'), { today: TODAY }));
    expect(
      due.map(({ customer, owner, cadence, last, due, days }) => [customer, owner, cadence, last, due, days]),
    ).toEqual([
      ['planned', 'o', 10, '2026-08-01', '2026-08-11', -1],
      ['mentor', 'a', 30, '2026-08-01', '2026-08-31', 19],
      ['young', 'a', 90, '2026-07-31', '2026-10-29', 78],
      ['plain', 'a', 90, '2026-08-01', '2026-10-30', 79],
      ['unknown', 'a', 90, null, null, null],
    ]);
    const [first] = dueTouches(networkOn(ACCOUNT, day('2026-08-12'), { today: TODAY }), 5);
    expect(first).toMatchObject({ customer: 'mentor', due: '2026-08-06' });
  });

  it('[PL4] what is overdue is what the findings call stale, on every day', () => {
    for (let date = day('2025-06-01'); date < '2027-01-01'; date = addDays(date, 9)) {
      const network = networkOn(nordwind, date, { today: TODAY });
      const overdue = dueTouches(network).filter(({ days }) => days !== null && days < 0);
      const stale = findings(network).open.flatMap(({ saying }) =>
        saying.kind === 'stale-line' ? [saying.contact] : [],
      );
      expect(overdue.map(({ contact }) => contact).sort()).toEqual(stale.sort());
    }
  });
});
