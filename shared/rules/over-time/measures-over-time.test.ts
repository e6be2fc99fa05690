import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../model/account.ts';
import { addDays, type Day } from '../../model/day.ts';
import { headline } from '../headline.ts';
import { measure } from '../measures.ts';
import { networkOn } from '../network.ts';
import { levelsReached } from '../stages/supported-stage.ts';
import { arbitraryHistory, HISTORY_DAYS } from '../testing/arbitrary-history.ts';
import { nordwind } from '../testing/nordwind.ts';
import { day, kam, line, mainContact, sketch, TODAY } from '../testing/sketch.ts';
import { monthEnds } from './days.ts';
import { measuresOverTime, readingsOn } from './measures-over-time.ts';
import type { ChangeOptions } from './network-changes.ts';
import type { Reading } from './network-sweep.ts';

const AROUND = HISTORY_DAYS.flatMap((date) => [addDays(date, -1), date, addDays(date, 1)]);

/** The same numbers the long way: the whole network of the day, measured. */
const afresh = (account: Account, date: Day, options: ChangeOptions): Reading => {
  const network = networkOn(account, date, options);
  const measures = measure(network);
  const { coveredFunctions, customerFunctions } = headline(network, measures);
  const { threads, workingLines, functionCoverage, diamondIndex } = measures;
  return {
    day: date,
    threads,
    workingLines,
    coveredFunctions,
    customerFunctions,
    levels: levelsReached(network),
    functionCoverage,
    diamondIndex,
  };
};

describe('measures over time', () => {
  it('[OT1] every month has its last day', () => {
    expect(monthEnds(day('2023-11-30'), day('2024-02-29'))).toEqual([
      '2023-11-30',
      '2023-12-31',
      '2024-01-31',
      '2024-02-29',
    ]);
    expect(monthEnds(day('2024-03-01'), day('2024-03-30'))).toEqual([]);
    expect(monthEnds(day('2025-02-28'), day('2025-02-28'))).toEqual(['2025-02-28']);
  });

  it('[OT2] says on every day what the measures of that day say, whatever came, moved and left before', () => {
    const size = { people: 16, functions: 4, lines: 24 };
    fc.assert(
      fc.property(arbitraryHistory(size), fc.boolean(), fc.constantFrom(...AROUND), (account, planned, today) => {
        const options = { today, planned };
        expect(readingsOn(account, AROUND, options)).toEqual(AROUND.map((date) => afresh(account, date, options)));
      }),
      { numRuns: 300 },
    );
  });

  it('[OT2] Nordwind from its first line to its last plan', () => {
    const readings = measuresOverTime(nordwind, day('2024-01-01'), day('2027-12-31'), { today: TODAY });
    expect(readings.length).toBeGreaterThan(48);
    expect(readings).toEqual(readings.map((reading) => afresh(nordwind, reading.day, { today: TODAY })));
  });

  it('[OT1] is read on the first and last day, every month end, and every day with a change', () => {
    const account = sketch({
      people: [kam('kam', { until: '2025-03-10' }), mainContact()],
      contacts: [line('kam', 'mc', 2, { strengths: [{ from: '2025-01-15', value: 2 }], until: '2025-09-01' })],
      inside: { plannedContacts: [{ id: 'q', supplier: 'kam', customer: 'mc', from: '2025-02-14', value: 2 }] },
    });
    const days = (today: string) =>
      measuresOverTime(account, day('2025-01-10'), day('2025-03-20'), { today: day(today) }).map(
        (reading) => reading.day,
      );
    const plain = ['2025-01-10', '2025-01-15', '2025-01-31', '2025-02-28', '2025-03-10', '2025-03-20'];
    expect(days('2025-02-14')).toEqual(plain);
    expect(days('2025-02-13')).toEqual([...plain, '2025-02-14'].sort());
  });
});
