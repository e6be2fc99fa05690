// Every date of the contract on the day before it, on it, and on the day after: what counts from when, and until when.
import { describe, expect, it } from 'vitest';
import type { Account } from '../model/account.ts';
import { addDays } from '../model/day.ts';
import { type Measures, measure } from './measures.ts';
import { type NetworkOptions, networkOn } from './network.ts';
import { day, kam, line, mainContact, ours, personId, sketch, TODAY, theirs } from './testing/sketch.ts';

const D = day('2026-06-10');
const around = [addDays(D, -1), D, addDays(D, 1)];
const over = <K extends keyof Measures>(
  key: K,
  account: Account,
  options: Partial<NetworkOptions> = {},
): Measures[K][] => around.map((date) => measure(networkOn(account, date, { today: TODAY, ...options }))[key]);
const PAIR = [ours('a', 'it'), theirs('b', 'it')];
const touch = (date: string) => ({ touches: [{ id: 't', date, kind: '' }] });

describe('measures at the boundaries of dates', () => {
  it('[M1, M5] a line counts while both are there: from their first day to the day before their last', () => {
    const dated = (us: object, them: object) =>
      sketch({ people: [ours('a', 'it', us), theirs('b', 'it', them)], contacts: [line('a', 'b', 2)] });
    expect(over('workingLines', dated({ from: D }, {}))).toEqual([0, 1, 1]);
    expect(over('workingLines', dated({}, { from: D }))).toEqual([0, 1, 1]);
    expect(over('workingLines', dated({ until: D }, {}))).toEqual([1, 0, 0]);
    expect(over('workingLines', dated({}, { until: D }))).toEqual([1, 0, 0]);
    expect(over('functionCoverage', dated({ until: D }, {}))).toEqual([1, 0, 0]);
    expect(over('functionCoverage', dated({}, { until: D }))).toEqual([1, null, null]);
    expect(over('functionCoverage', dated({}, { from: D }))).toEqual([null, 1, 1]);
  });

  it('[M3] who leaves is followed by the vacant post on the same day: the function stays in the denominator', () => {
    const people = [ours('a', 'it'), theirs('b', 'it', { until: D }), theirs('v', 'it', { from: D, status: 'vacant' })];
    const account = sketch({ people, contacts: [line('a', 'b', 2), line('a', 'v', 4)] });
    expect(over('functionCoverage', account)).toEqual([1, 0, 0]);
    expect(over('uncoveredFunctions', account)).toEqual([[], ['it'], ['it']]);
    expect(over('lines', account)).toEqual([1, 0, 0]);
  });

  it('[M2] a post holds from its own day: function, level and tip of measures follow it', () => {
    const posts = [
      { from: null, title: '', function: 'it', level: 'manager' },
      { from: D, title: '', function: 'rnd', level: 'manager', tip: true },
    ];
    const ofOurs = sketch({ people: [ours('a', null, { posts }), theirs('b', 'it')], contacts: [line('a', 'b', 4)] });
    expect(over('diamondIndex', ofOurs)).toEqual([1, 0, 0]);
    expect(over('matchedFacets', ofOurs)).toEqual([1, 0, 0]);
    expect(over('kamShare', ofOurs)).toEqual([0, 1, 1]);
    expect(over('coordination', ofOurs)).toEqual([0, null, null]);
    const ofTheirs = sketch({ people: [ours('a', 'it'), theirs('b', null, { posts })], contacts: [line('a', 'b', 4)] });
    expect(over('functionCoverage', ofTheirs)).toEqual([1, null, null]);
    expect(over('levelCoverage', ofTheirs)).toEqual([1, null, null]);
  });

  it('[M4, M5] a strength holds from its own day, the end takes its day away', () => {
    const strengths = [
      { from: '2026-01-01', value: 1 as const },
      { from: D, value: 2 as const },
    ];
    const rising = sketch({ people: PAIR, contacts: [line('a', 'b', 0, { strengths })] });
    expect([over('lines', rising), over('workingLines', rising)]).toEqual([
      [1, 1, 1],
      [0, 1, 1],
    ]);
    expect(over('lines', sketch({ people: PAIR, contacts: [line('a', 'b', 4, { until: D })] }))).toEqual([1, 0, 0]);
    const ended = line('a', 'b', 0, { strengths: [{ from: D, value: 4 }], until: D });
    expect(over('lines', sketch({ people: PAIR, contacts: [ended] }))).toEqual([0, 0, 0]);
  });

  it('[M6] a plan counts from its day on with its own strength, if that day is after today, whatever day is looked at', () => {
    const planned = (value: 1 | 2 | 4) =>
      sketch({
        people: PAIR,
        inside: { plannedContacts: [{ id: 'q', supplier: 'a', customer: 'b', from: D, value }] },
      });
    const yesterday = { today: addDays(D, -1) };
    expect(over('diamondIndex', planned(4), yesterday)).toEqual([0, 1, 1]);
    expect(over('workingLines', planned(1), yesterday)).toEqual([0, 0, 0]);
    expect(over('lines', planned(1), yesterday)).toEqual([0, 1, 1]);
    expect(over('threads', planned(2), { today: D })).toEqual([0, 0, 0]);
    expect(over('threads', planned(2), { today: addDays(D, 1) })).toEqual([0, 0, 0]);
    expect(over('threads', planned(2), { ...yesterday, planned: false })).toEqual([0, 0, 0]);
    expect(over('threads', planned(2), { ...yesterday, without: new Set([personId('b')]) })).toEqual([0, 0, 0]);
  });

  it('[M6, M15] a planned line is working and was never touched', () => {
    const plannedContacts = [{ id: 'q', supplier: 'a', customer: 'c', from: D, value: 2 as const }];
    const people = [...PAIR, theirs('c', 'it')];
    const account = sketch({ people, contacts: [line('a', 'b', 2, touch('2026-06-01'))], inside: { plannedContacts } });
    expect(over('freshness', account, { today: addDays(D, -1) })).toEqual([1, 0.5, 0.5]);
  });

  it('[M14] a link holds from its first day to the day before its last', () => {
    const linked = (dates: { since?: string; until?: string }) =>
      sketch({
        people: [kam(), mainContact(), ...PAIR],
        contacts: [line('a', 'b', 2)],
        links: [{ id: 'l', from: 'kam', to: 'a', kind: 'reports-to', ...dates }],
      });
    expect(over('coordination', linked({ since: D }))).toEqual([0, 1, 1]);
    expect(over('coordination', linked({ until: D }))).toEqual([1, 0, 0]);
    expect(over('coordination', linked({ since: D, until: addDays(D, 1) }))).toEqual([0, 1, 0]);
    const gone = {
      ...linked({}),
      people: sketch({ people: [kam('kam', { until: D }), mainContact(), ...PAIR] }).people,
    };
    expect(over('coordination', gone)).toEqual([1, 0, 0]);
  });

  it('[M15] a touch counts on its own day and to the last day of the cadence, and not before it happened', () => {
    const cadence = (days: number | null, date: string) =>
      sketch({
        people: PAIR,
        contacts: [line('a', 'b', 2, touch(date))],
        inside: { contactPlans: [{ id: 'k', contact: 'a-b', cadenceDays: days }] },
      });
    expect(over('freshness', cadence(10, D))).toEqual([0, 1, 1]);
    expect(over('freshness', cadence(10, addDays(D, -10)))).toEqual([1, 1, 0]);
    expect(over('freshness', cadence(null, addDays(D, -90)))).toEqual([1, 1, 0]);
    expect(over('freshness', cadence(1, addDays(D, -1)))).toEqual([1, 1, 0]);
  });

  it('[M16] a judgement holds from its own day, of one day the last; what it leaves open the decision says', () => {
    const judged = (...influences: (null | 'inner-circle' | 'outside')[]) =>
      sketch({
        people: [...PAIR, theirs('c', 'it'), theirs('d', 'it')],
        contacts: [line('a', 'b', 2)],
        inside: {
          judgements: [
            { id: 'j', person: 'c', date: '2026-01-01', influence: 'political-structure' },
            ...influences.map((influence, i) => ({ id: `j${i}`, person: 'b', date: D, influence })),
          ],
          decisions: [{ id: 'x', name: '', roles: [{ id: 'r', person: 'b', role: 'approver' }] }],
        },
      });
    expect(over('decisionReach', judged('inner-circle'))).toEqual([1 / 3, 3 / 5, 3 / 5]);
    expect(over('decisionReach', judged('inner-circle', 'outside'))).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(over('decisionReach', judged('inner-circle', null))).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  it('[M7, M13] two lines of one pair are two lines and one thread', () => {
    const twice = [line('a', 'b', 2), line('a', 'b', 3, { id: 'again' })];
    const network = networkOn(sketch({ people: PAIR, contacts: twice }), D, { today: TODAY });
    expect(measure(network)).toMatchObject({
      lines: 2,
      workingLines: 2,
      threads: 1,
      hhi: 1,
      criticalPeople: ['a', 'b'],
    });
  });
});
