import { describe, expect, it } from 'vitest';
import type { Account } from '../../model/account.ts';
import { FindingSettings } from '../../model/finding-settings.ts';
import { networkOn } from '../network.ts';
import { nordwind } from '../testing/nordwind.ts';
import { referencePictures } from '../testing/reference-pictures.ts';
import { day, kam, line, mainContact, ours, sketch, TODAY, theirs } from '../testing/sketch.ts';
import type { Finding, FindingRule } from './finding.ts';
import { findings } from './findings.ts';
import type { FindingOptions } from './scene.ts';

const open = (account: Account, options: FindingOptions = {}, date: string = TODAY): readonly Finding[] =>
  findings(networkOn(account, day(date), { today: TODAY }), options).open;
const ofRule = (rule: FindingRule, ...given: Parameters<typeof open>) =>
  open(...given).filter(({ saying }) => saying.kind === rule);
const idsOf = (found: readonly Finding[]) => found.map(({ id }) => id);
const settings = (values: Partial<FindingSettings>) => ({ settings: FindingSettings.parse(values) });

/** `count` of ours, each with a line of his own to one of theirs. */
const threads = (count: number, links: Parameters<typeof sketch>[0]['links'] = []) => {
  const at = Array.from({ length: count }, (_, index) => index);
  return sketch({
    links,
    people: [kam(), ...at.map((i) => ours(`s${i}`, 'it')), ...at.map((i) => theirs(`c${i}`, 'it'))],
    contacts: at.map((i) => line(`s${i}`, `c${i}`, 2)),
  });
};

describe('findings of the network', () => {
  it('[FI1] single-threaded up to one thread, with what hangs on it', () => {
    const [bowTie] = ofRule('single-threaded', referencePictures['bow-tie']);
    expect(bowTie).toMatchObject({
      severity: 'critical',
      saying: { threads: 1 },
      people: ['supplier-tip', 'customer-tip'],
      contacts: ['tip-tip'],
    });
    expect(ofRule('single-threaded', referencePictures.uncoupled)[0]?.saying).toMatchObject({ threads: 0 });
    expect(ofRule('single-threaded', threads(2))).toEqual([]);
    expect(ofRule('single-threaded', threads(2), settings({ singleThreads: 2 }))).toHaveLength(1);
    expect(ofRule('single-threaded', sketch({ people: [kam()] }))).toEqual([]);
  });

  it('[FI2] KAM overload above both thresholds, not at them', () => {
    const functions = ['a', 'b', 'c', 'd'];
    const account = (byKam: number, byOther: number) =>
      sketch({
        functions,
        people: [kam(), ours('o', 'a'), ...functions.map((fn) => theirs(`c-${fn}`, fn)), mainContact()],
        contacts: [
          ...functions.slice(0, byKam).map((fn) => line('kam', `c-${fn}`, 2)),
          ...functions.slice(0, byOther).map((fn) => line('o', `c-${fn}`, 2)),
        ],
      });
    expect(ofRule('kam-overload', account(3, 2))).toEqual([]);
    expect(ofRule('kam-overload', account(3, 1))[0]).toMatchObject({
      severity: 'warning',
      saying: { kamShare: 0.75, coverage: 0.75 },
      people: ['kam'],
      contacts: ['kam-c-a', 'kam-c-b', 'kam-c-c'],
    });
    expect(ofRule('kam-overload', account(2, 1))).toEqual([]);
    expect(ofRule('kam-overload', account(2, 0), settings({ overloadCoverage: 0.4 }))).toHaveLength(1);
    expect(ofRule('kam-overload', account(3, 1), settings({ overloadShare: 0.75 }))).toEqual([]);
    expect(ofRule('kam-overload', referencePictures['kam-meets-everybody'])).toHaveLength(1);
    expect(ofRule('kam-overload', referencePictures['bow-tie'])).toEqual([]);
  });

  it('[FI3] uncoordinated below half, from three threads on', () => {
    const linked = (count: number, of: number) =>
      threads(
        of,
        Array.from({ length: count }, (_, i) => ({
          id: `l${i}`,
          from: `s${i}`,
          to: 'kam',
          kind: 'coordinates' as const,
        })),
      );
    expect(ofRule('uncoordinated', linked(1, 3))[0]).toMatchObject({
      severity: 'warning',
      saying: { coordinated: 1, holders: 3, threads: 3 },
      people: ['s1', 's2'],
      contacts: ['s1-c1', 's2-c2'],
    });
    expect(ofRule('uncoordinated', linked(0, 2))).toEqual([]);
    expect(ofRule('uncoordinated', linked(2, 4))).toEqual([]);
    expect(ofRule('uncoordinated', linked(0, 2), settings({ coordinationThreads: 2 }))).toHaveLength(1);
    expect(ofRule('uncoordinated', linked(2, 4), settings({ coordination: 0.51 }))).toHaveLength(1);
    expect(ofRule('uncoordinated', referencePictures['diamond-uncoordinated'])).toHaveLength(1);
  });

  it('[FI4] a thin map has fewer than three customer people in place', () => {
    const account = (count: number, ...more: ReturnType<typeof theirs>[]) =>
      sketch({ people: [...Array.from({ length: count }, (_, i) => theirs(`c${i}`, 'it')), ...more] });
    const vacant = theirs('v', 'it', { status: 'vacant' });
    const saying = { kind: 'thin-map', people: 2, advisedFrom: 10, advisedTo: 15 };
    expect(ofRule('thin-map', account(2, vacant))[0]).toMatchObject({ saying, people: ['c0', 'c1'] });
    expect(ofRule('thin-map', account(3))).toEqual([]);
    expect(ofRule('thin-map', account(3), settings({ thinMap: 4 }))).toHaveLength(1);
    expect(idsOf(open(sketch({})))).toEqual(['thin-map']);
  });

  it('[FI9] functions and levels that nobody reaches', () => {
    const account = sketch({
      functions: ['rnd', ['it', 0], 'board'],
      people: [
        ours('a', 'it'),
        theirs('b', 'rnd', { post: { level: 'director' } }),
        theirs('c', 'it', { post: { level: 'manager' } }),
        theirs('d', 'rnd', { post: { level: 'manager' } }),
        mainContact('mc', { post: { function: 'board', level: 'executive' } }),
      ],
      contacts: [line('a', 'b', 1)],
    });
    const functions = ofRule('uncovered-function', account);
    expect(functions.map(({ id, severity, people }) => [id, severity, people])).toEqual([
      ['uncovered-function:rnd', 'warning', ['b', 'd']],
      ['uncovered-function:it', 'note', ['c']],
    ]);
    expect(functions[0]?.functions).toEqual(['rnd']);
    const reached = { ...account, contacts: sketch({ people: [], contacts: [line('a', 'b', 2)] }).contacts };
    expect(idsOf(ofRule('uncovered-function', reached))).toEqual(['uncovered-function:it']);
    expect(ofRule('uncovered-level', reached)).toMatchObject([
      { id: 'uncovered-level:manager', severity: 'note', people: ['c', 'd'], levels: ['manager'] },
    ]);
    expect(idsOf(ofRule('uncovered-level', account)).sort()).toEqual([
      'uncovered-level:director',
      'uncovered-level:manager',
    ]);
  });

  it('[FI17] an id is the rule, or the rule and its subject, and none comes twice', () => {
    for (const date of ['2024-06-01', '2025-03-12', '2025-11-20', '2026-09-08', TODAY]) {
      const found = idsOf(open(nordwind, {}, date));
      expect(new Set(found).size).toBe(found.length);
      expect(found.every((id) => /^[a-z-]+(:[A-Za-z0-9_-]+)?$/.test(id))).toBe(true);
    }
    expect(idsOf(open(nordwind, {}, '2025-03-12'))).toContain('single-threaded');
    expect(idsOf(open(nordwind, {}, '2026-11-23'))).toContain('stale-line:ob-tg');
  });

  it('[FI18] the worst first, then the widest, then by id', () => {
    const found = open(nordwind, { reviewed: day('2025-01-01'), edited: day('2025-01-01') }, '2025-11-20');
    const rank = found.map(({ severity }) => ['critical', 'warning', 'note'].indexOf(severity));
    expect(rank).toEqual(rank.toSorted((a, b) => a - b));
    expect(new Set(rank)).toEqual(new Set([0, 1, 2]));
    const keys = found.map(({ severity, people, contacts, id }) => ({
      severity,
      reach: people.length + contacts.length,
      id,
    }));
    for (const [index, key] of keys.slice(1).entries()) {
      const before = keys[index]!;
      if (before.severity !== key.severity) continue;
      expect(before.reach > key.reach || (before.reach === key.reach && before.id < key.id)).toBe(true);
    }
  });

  it('[FI19] what is accepted is not open until its day', () => {
    const accepted = (until: string | null): Account => ({
      ...referencePictures['bow-tie'],
      inside: sketch({ inside: { accepted: [{ id: 'x', finding: 'single-threaded', reason: 'planned', until }] } })
        .inside,
    });
    const isOpen = (account: Account, date: string) => ofRule('single-threaded', account, {}, date).length === 1;
    expect(['2026-11-22', '2026-11-23'].map((date) => isOpen(accepted('2026-11-23'), date))).toEqual([false, true]);
    expect(isOpen(accepted(null), '2036-01-01')).toBe(false);
    const { accepted: apart } = findings(networkOn(accepted(null), TODAY, { today: TODAY }));
    expect(apart).toMatchObject([{ finding: { id: 'single-threaded' }, accepted: { id: 'x', reason: 'planned' } }]);
    expect(ofRule('single-threaded', accepted(null), { guest: true })).toHaveLength(1);
  });

  it('[FI20] a guest of the customer learns nothing of what is inside', () => {
    const MAP = [
      'single-threaded',
      'kam-overload',
      'uncoordinated',
      'thin-map',
      'uncovered-function',
      'uncovered-level',
      'orphaned-line',
    ];
    const bare = { ...nordwind, inside: sketch({}).inside };
    for (const date of ['2024-06-01', '2025-03-12', '2025-11-20']) {
      const guest = open(nordwind, { guest: true, edited: day('2024-01-01'), reviewed: day('2024-01-01') }, date);
      expect(guest.filter(({ saying }) => !MAP.includes(saying.kind))).toEqual([]);
      expect(guest.length).toBeGreaterThan(0);
      expect(open(bare, { guest: true }, date)).toEqual(open(nordwind, { guest: true }, date));
    }
  });
});
