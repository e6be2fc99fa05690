import { describe, expect, it } from 'vitest';
import type { Account } from '../model/account.ts';
import { DEFAULT_FINDING_SETTINGS } from '../model/finding-settings.ts';
import { drawnLines } from './drawn-lines.ts';
import { nordwind } from './testing/nordwind.ts';
import { day, line, ours, personId, sketch, TODAY, theirs } from './testing/sketch.ts';

const touched = (...dates: string[]) => dates.map((date, i) => ({ id: `t${i}`, date, kind: 'call' }));
const one = (more: object, cadenceDays: number | null = null): Account =>
  sketch({
    people: [ours('a', 'rnd'), theirs('b', 'rnd')],
    contacts: [line('a', 'b', 2, more)],
    inside: { contactPlans: [{ id: 'k', contact: 'a-b', cadenceDays }] },
  });
const drawn = (account: Account, on: string = TODAY, without: string[] = []) =>
  drawnLines(account, day(on), { today: TODAY, without: new Set(without.map(personId)) });

describe('lines of the map', () => {
  it('[N1] Nordwind is silent where its pictures say so', () => {
    // They know no mentors: with the shorter cadence of these more is silent (N8).
    const stale = (on: string) =>
      drawnLines(nordwind, day(on), {
        today: TODAY,
        cadences: { ...DEFAULT_FINDING_SETTINGS, mentorCadenceDays: 90 },
      }).flatMap(({ id, stale }) => (stale === null ? [] : [[id, stale]]));
    expect(stale('2025-11-20')).toEqual([['pn-fh', 134]]);
    expect(stale('2026-09-08')).toEqual([['ob-tg', 112]]);
  });

  it('[N3] are drawn from their first dated strength to the day before their end, also at strength 0', () => {
    const strengths = [{ from: '2026-01-01', value: 0 }];
    const ids = (on: string) =>
      drawn(one({ strengths, until: '2026-03-01' }), on).map(({ id, strength, working }) => [id, strength, working]);
    expect(['2025-12-31', '2026-01-01', '2026-02-28', '2026-03-01'].map((on) => ids(on))).toEqual([
      [],
      [['a-b', 0, false]],
      [['a-b', 0, false]],
      [],
    ]);
    expect(drawn(one({ strengths: [] })).map(({ strength }) => strength)).toEqual([0]);
  });

  it('[N4] of somebody who left hang at the present holder of the seat, orphaned', () => {
    const seat = { seat: 's' };
    const people = [
      ours('a', 'rnd'),
      theirs('left', 'rnd', { ...seat, until: '2026-02-01' }),
      theirs('empty', 'rnd', { ...seat, from: '2026-02-01', until: '2026-06-01', status: 'vacant' }),
      theirs('next', 'rnd', { ...seat, from: '2026-06-01' }),
    ];
    const account = sketch({ people, contacts: [line('a', 'left', 3)] });
    const ends = (on: string) =>
      drawn(account, on).map(({ customer, orphaned, working }) => [customer, orphaned, working]);
    expect(ends('2026-01-31')).toEqual([['left', [], true]]);
    expect(ends('2026-02-01')).toEqual([['empty', ['customer'], false]]);
    expect(ends('2026-06-01')).toEqual([['next', ['customer'], false]]);
    // the vacant card says so itself, the successor's does not
    const inherited = (on: string) => drawn(account, on).map((line) => line.inherited);
    expect(['2026-01-31', '2026-02-01', '2026-06-01'].map(inherited)).toEqual([[false], [false], [true]]);
    const renewed = {
      ...account,
      contacts: sketch({ contacts: [line('a', 'left', 3), line('a', 'next', 1)] }).contacts,
    };
    expect(drawn(renewed, '2026-06-01').map(({ id, orphaned }) => [id, orphaned])).toEqual([['a-next', []]]);
  });

  it('[N4] of somebody who left without a seat are gone with the card, and placeholders keep theirs orphaned', () => {
    const people = [
      ours('a', 'rnd'),
      theirs('left', 'rnd', { until: '2026-02-01' }),
      theirs('unknown', 'rnd', { status: 'placeholder' }),
    ];
    const account = sketch({ people, contacts: [line('a', 'left', 3), line('a', 'unknown', 2)] });
    expect(drawn(account, '2026-03-01').map(({ id, orphaned }) => [id, orphaned])).toEqual([
      ['a-unknown', ['customer']],
    ]);
  });

  it('[N5] looked at without somebody, his lines are orphaned and not stale', () => {
    const account = one({ touches: touched('2020-01-01') });
    expect(drawn(account, TODAY, ['a'])).toMatchObject([{ orphaned: ['supplier'], stale: null, working: false }]);
  });

  it('[N6] that are planned are drawn until the two have a live line; looking back, only shortly before their day', () => {
    const planned = (on: string, contacts = 0) => {
      const account = sketch({
        people: [ours('a', 'rnd'), theirs('b', 'rnd')],
        contacts: contacts ? [line('a', 'b', 1, { strengths: [{ from: '2026-05-01', value: 1 }] })] : [],
        inside: { plannedContacts: [{ id: 'q', supplier: 'a', customer: 'b', from: '2026-04-01', value: 3 }] },
      });
      return drawn(account, on).map(({ kind, planned, strength }) => [kind, planned, strength]);
    };
    const asPlanned = [['planned', '2026-04-01', 3]];
    expect(planned('2026-01-01')).toEqual(asPlanned);
    expect(planned('2025-12-31')).toEqual([]);
    expect(planned(TODAY)).toEqual(asPlanned);
    expect(planned('2026-04-30', 1)).toEqual(asPlanned);
    expect(planned('2026-05-01', 1)).toEqual([['contact', null, 1]]);
  });

  it('[N6] are left out for who may not see plans', () => {
    expect(drawnLines(nordwind, TODAY, { today: TODAY, planned: false }).every(({ kind }) => kind === 'contact')).toBe(
      true,
    );
  });

  it('[N7] with an end on the wrong side or nowhere are not drawn', () => {
    const account = sketch({
      people: [ours('a', 'rnd'), ours('b', 'rnd'), theirs('c', 'rnd')],
      contacts: [line('a', 'b', 2), line('c', 'a', 2), line('a', 'x', 2)],
    });
    expect(drawn(account)).toEqual([]);
  });

  it('[N8] are drawn at the strength planned for them on the days of the plan, and as they are on all others', () => {
    const planned = (value: number, from: string): Account =>
      sketch({
        people: [ours('a', 'rnd'), theirs('b', 'rnd')],
        contacts: [line('a', 'b', 2)],
        inside: { plannedContacts: [{ id: 'q', supplier: 'a', customer: 'b', from, value }] },
      });
    const shown = (account: Account, on: string, options = {}) =>
      drawnLines(account, day(on), { today: TODAY, ...options }).map(({ id, kind, strength, planned }) => [
        id,
        kind,
        strength,
        planned,
      ]);
    const ahead = '2027-05-01';
    expect(shown(planned(4, ahead), TODAY)).toEqual([['a-b', 'contact', 2, null]]);
    expect(shown(planned(4, ahead), '2027-04-30')).toEqual([['a-b', 'contact', 2, null]]);
    expect(shown(planned(4, ahead), ahead)).toEqual([['a-b', 'contact', 4, ahead]]);
    expect(shown(planned(4, ahead), ahead, { planned: false })).toEqual([['a-b', 'contact', 2, null]]);
    expect(shown(planned(1, ahead), ahead)).toEqual([['a-b', 'contact', 2, null]]);
    expect(shown(planned(4, TODAY), ahead)).toEqual([['a-b', 'contact', 2, null]]);
  });
});
