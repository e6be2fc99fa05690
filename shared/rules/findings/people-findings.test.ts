import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Account, Inside } from '../../model/account.ts';
import { FindingSettings } from '../../model/finding-settings.ts';
import { networkOn } from '../network.ts';
import { day, kam, line, ours, sketch, TODAY, theirs } from '../testing/sketch.ts';
import type { Finding, FindingRule } from './finding.ts';
import { findings } from './findings.ts';

type InsideInput = z.input<typeof Inside>;
const ofRule = (
  rule: FindingRule,
  account: Account,
  values: Partial<FindingSettings> = {},
  date: string = TODAY,
): Finding[] =>
  findings(networkOn(account, day(date), { today: TODAY }), { settings: FindingSettings.parse(values) }).open.filter(
    ({ saying }) => saying.kind === rule,
  );

const PEOPLE = [
  kam(),
  ours('a', 'it'),
  theirs('b', 'it', { post: { level: 'executive' } }),
  theirs('c', 'rnd', { post: { level: 'director' } }),
  theirs('d', 'rnd', { post: { level: 'director' } }),
];
const account = (inside: InsideInput, contacts = [line('a', 'b', 2), line('a', 'c', 1)]) =>
  sketch({ people: PEOPLE, contacts, inside });

type Judged = [
  person: string,
  stance: -2 | -1 | 0 | 1 | 2,
  influence?: 'inner-circle' | 'political-structure' | 'outside',
];
const judged = (...rows: Judged[]) => ({
  judgements: rows.map(([person, stance, influence], i) => ({
    id: `j${i}`,
    person,
    date: '2026-01-01',
    stance,
    influence,
  })),
});
type Role = [person: string, role: 'decider' | 'approver' | 'user'];
const decision = (id: string, ...rows: Role[]) => ({
  id,
  name: id,
  roles: rows.map(([person, role], i) => ({ id: `r${i}`, person, role })),
});

describe('findings of people', () => {
  it('[FI5] a decider or approver whom nobody has in working contact', () => {
    const decisions = [
      decision('d1', ['b', 'decider'], ['c', 'approver'], ['d', 'user']),
      decision('d2', ['d', 'decider'], ['c', 'decider']),
    ];
    const found = ofRule('unreached-decider', account({ decisions }));
    expect(
      found.map(({ id, severity, action, saying, contacts }) => ({ id, severity, action, saying, contacts })),
    ).toEqual([
      {
        id: 'unreached-decider:c',
        severity: 'critical',
        action: 'deepen',
        saying: { kind: 'unreached-decider', person: 'c', decisions: ['d1', 'd2'], role: 'decider', strength: 1 },
        contacts: ['a-c'],
      },
      {
        id: 'unreached-decider:d',
        severity: 'critical',
        action: 'introduce',
        saying: { kind: 'unreached-decider', person: 'd', decisions: ['d2'], role: 'decider', strength: 0 },
        contacts: [],
      },
    ]);
    expect(
      ofRule('unreached-decider', account({ decisions }, [line('a', 'b', 2), line('a', 'c', 2), line('a', 'd', 4)])),
    ).toEqual([]);
  });

  it('[FI6] a decision needs somebody of theirs who releases the money', () => {
    const decisions = [
      decision('d1', ['b', 'decider']),
      decision('d2', ['c', 'approver']),
      decision('d3', ['gone', 'approver'], ['a', 'approver']),
    ];
    expect(ofRule('no-economic-buyer', account({ decisions })).map(({ id, severity }) => [id, severity])).toEqual([
      ['no-economic-buyer:d1', 'warning'],
      ['no-economic-buyer:d3', 'warning'],
    ]);
    expect(ofRule('no-economic-buyer', account({}))).toMatchObject([{ id: 'no-economic-buyer', severity: 'note' }]);
  });

  it('[FI7] a supporter is not yet a mentor, and the latest judgement holds', () => {
    expect(ofRule('no-mentor', account(judged(['b', 1], ['c', 0])))[0]?.people).toEqual(['b']);
    expect(ofRule('no-mentor', account(judged(['b', 2])))).toEqual([]);
    const lost = judged(['b', 2], ['b', 1]);
    expect(ofRule('no-mentor', account(lost))).toHaveLength(1);
    expect(ofRule('no-mentor', account(judged(['b', 2])), {}, '2025-12-31')).toHaveLength(1);
  });

  it('[FI8] a sponsor stands on the highest level, is reached and for us', () => {
    const none = (inside: InsideInput, contacts?: ReturnType<typeof line>[], values?: Partial<FindingSettings>) =>
      ofRule('no-executive-sponsor', account(inside, contacts), values).length === 1;
    expect(none(judged(['b', 1]))).toBe(false);
    expect(none(judged(['b', 0]))).toBe(true);
    expect(none(judged(['b', 0]), undefined, { sponsorStance: 0 })).toBe(false);
    expect(none({})).toBe(true);
    expect(none(judged(['b', 2]), [line('a', 'b', 1)])).toBe(true);
    expect(none(judged(['c', 2]), [line('a', 'c', 4)])).toBe(true);
    expect(ofRule('no-executive-sponsor', account({}))[0]).toMatchObject({
      saying: { level: 'executive' },
      people: ['b'],
    });
    expect(ofRule('no-executive-sponsor', sketch({ levels: [], people: PEOPLE }))).toEqual([]);
  });

  it('[FI11] an opponent with power and without an owner', () => {
    const found = (inside: InsideInput, values?: Partial<FindingSettings>) =>
      ofRule('powerful-opponent', account(inside), values);
    expect(found(judged(['c', -2, 'inner-circle']))).toMatchObject([
      { id: 'powerful-opponent:c', severity: 'warning', saying: { stance: -2, through: null }, people: ['c'] },
    ]);
    expect(found(judged(['c', -2, 'political-structure']))).toHaveLength(1);
    expect(found(judged(['c', -2, 'outside']))).toEqual([]);
    expect(found(judged(['c', -1, 'inner-circle']))).toEqual([]);
    expect(found(judged(['c', -1, 'inner-circle']), { opponentStance: -1 })).toHaveLength(1);
    const whispers = (kind: 'influences' | 'conflict', until: string | null = null) => ({
      ...judged(['c', -2, 'outside'], ['b', 0, 'inner-circle']),
      influences: [{ id: 'i', from: 'c', to: 'b', kind, until }],
    });
    expect(found(whispers('influences'))).toMatchObject([{ saying: { through: 'b' }, people: ['c', 'b'] }]);
    expect([...found(whispers('conflict')), ...found(whispers('influences', TODAY))]).toEqual([]);
  });

  it('[FI11] a plan, a planned contact or an open action of somebody in place is an owner', () => {
    const against = judged(['c', -2, 'inner-circle']);
    const action = { id: 'x', owner: 'a', about: ['c'] };
    const owned: InsideInput[] = [
      { contactPlans: [{ id: 'k', contact: 'a-c', owner: 'a' }] },
      { plannedContacts: [{ id: 'q', supplier: 'a', customer: 'c', from: '2027-01-01', value: 2, owner: 'a' }] },
      { actions: [action] },
      { actions: [{ ...action, done: '2026-11-24' }] },
    ];
    const orphans: InsideInput[] = [
      { contactPlans: [{ id: 'k', contact: 'a-c', owner: 'gone' }] },
      { contactPlans: [{ id: 'k', contact: 'a-b', owner: 'a' }] },
      { actions: [{ ...action, done: TODAY }] },
      { actions: [{ ...action, owner: null }] },
      { actions: [{ ...action, about: ['b'] }] },
    ];
    const count = (inside: InsideInput) => ofRule('powerful-opponent', account({ ...against, ...inside })).length;
    expect(owned.map(count)).toEqual([0, 0, 0, 0]);
    expect(orphans.map(count)).toEqual([1, 1, 1, 1, 1]);
  });

  it('[FI15] a map without a sceptic, once enough are judged', () => {
    const found = (rows: Judged[], values?: Partial<FindingSettings>) =>
      ofRule('nobody-negative', account(judged(...rows)), values);
    expect(
      found([
        ['b', 0],
        ['c', 1],
        ['d', 2],
      ])[0],
    ).toMatchObject({ severity: 'note', saying: { judged: 3 } });
    expect(
      found([
        ['b', 0],
        ['c', 1],
        ['d', -1],
      ]),
    ).toEqual([]);
    expect(
      found([
        ['b', 0],
        ['c', 1],
        ['a', 1],
      ]),
    ).toEqual([]);
    expect(
      found(
        [
          ['b', 0],
          ['c', 1],
        ],
        { judgedPeople: 2 },
      ),
    ).toHaveLength(1);
  });
});
