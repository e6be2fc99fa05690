import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../model/account.ts';
import { headline } from './headline.ts';
import { type Measures, measure } from './measures.ts';
import { networkOn } from './network.ts';
import { arbitraryNetwork } from './testing/arbitrary-network.ts';
import { nordwind } from './testing/nordwind.ts';
import { type ReferencePicture, referencePictures } from './testing/reference-pictures.ts';
import { day, functionId, kam, line, mainContact, ours, personId, sketch, TODAY, theirs } from './testing/sketch.ts';

const measured = (account: Account, without: string[] = [], date: string = TODAY): Measures =>
  measure(networkOn(account, day(date), { today: TODAY, without: new Set(without.map(personId)) }));

/** domain.md §4: ν, ν without the KAM, function coverage, KAM share, HHI, coordination. */
const TABLE: Record<ReferencePicture, [number, number, number, number, number, number | null]> = {
  'bow-tie': [1, 0, 0, 1, 1, null],
  'co-operative': [2, 1, 0.5, 0.75, 0.62, 1],
  'kam-meets-everybody': [1, 0, 1, 1, 1, null],
  diamond: [7, 6, 1, 0.14, 0.14, 1],
  'diamond-uncoordinated': [7, 6, 1, 0.14, 0.14, 0],
  integrated: [7, 6, 1, 0.08, 0.15, 1],
  uncoupled: [0, 0, 0, 0, 0, null],
};

const LINES: Record<ReferencePicture, [cross: number, internal: number]> = {
  'bow-tie': [1, 12],
  'co-operative': [4, 12],
  'kam-meets-everybody': [7, 12],
  diamond: [7, 12],
  'diamond-uncoordinated': [7, 6],
  integrated: [13, 42],
  uncoupled: [0, 12],
};

describe('measures', () => {
  it.each(Object.keys(TABLE) as ReferencePicture[])('[M17] the reference picture %s', (name) => {
    const [threads, threadsWithoutKam, coverage, kamShare, hhi, coordination] = TABLE[name];
    const account = referencePictures[name];
    const found = measured(account);
    expect([found.lines, account.links.length]).toEqual(LINES[name]);
    expect(found.threads).toBe(threads);
    expect(measured(account, ['supplier-tip']).threads).toBe(threadsWithoutKam);
    expect(found.functionCoverage).toBeCloseTo(coverage);
    // The table rounds to two figures, a half either way.
    expect(Math.abs(found.kamShare - kamShare)).toBeLessThanOrEqual(0.0051);
    expect(Math.abs(found.hhi - hhi)).toBeLessThanOrEqual(0.0051);
    expect(found.coordination).toBe(coordination);
  });

  it('[M17] star and diamond differ in threads, KAM share and diamond index alone', () => {
    const star = measured(referencePictures['kam-meets-everybody']);
    const diamond = measured(referencePictures.diamond);
    expect([star.lines, star.functionCoverage]).toEqual([diamond.lines, diamond.functionCoverage]);
    expect([star.diamondIndex, diamond.diamondIndex]).toEqual([0, 1]);
    expect([star.matchedFacets, diamond.matchedFacets]).toEqual([0, 6]);
  });

  it('[M7, M9] a further working line never lowers threads or coverage', () => {
    const cases = arbitraryNetwork({ people: 30, functions: 6, lines: 30 }).filter(
      ({ people }) => new Set(people.filter(({ status }) => status === 'active').map(({ side }) => side)).size === 2,
    );
    fc.assert(
      fc.property(cases, fc.nat(), fc.nat(), (account, a, b) => {
        const active = (side: string) =>
          account.people.filter((person) => person.side === side && person.status === 'active');
        const [us, them] = [active('supplier'), active('customer')];
        const added = sketch({
          people: [],
          contacts: [line(us[a % us.length]!.id, them[b % them.length]!.id, 2)],
        }).contacts;
        const before = measured(account);
        const after = measured({ ...account, contacts: [...account.contacts, ...added] });
        expect(after.threads).toBeGreaterThanOrEqual(before.threads);
        expect(after.threads).toBeLessThanOrEqual(before.threads + 1);
        expect(after.functionCoverage ?? 0).toBeGreaterThanOrEqual(before.functionCoverage ?? 0);
        expect(after.levelCoverage ?? 0).toBeGreaterThanOrEqual(before.levelCoverage ?? 0);
      }),
    );
  });

  it('[M8] critical people are those whose leaving costs a thread', () => {
    fc.assert(
      fc.property(arbitraryNetwork({ people: 14, functions: 3, lines: 14 }), (account) => {
        const { threads, criticalPeople } = measured(account);
        for (const { id } of account.people) {
          expect(criticalPeople.includes(id)).toBe(measured(account, [id]).threads < threads);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('[M9, M22] coverage asks for functions with somebody other than the main contact; who has no function stands outside', () => {
    const people = [
      kam(),
      ours('a', 'it'),
      mainContact('mc', { post: { function: 'board' } }),
      theirs('x', null),
      theirs('b', 'rnd'),
      theirs('c', 'it'),
    ];
    const account = sketch({
      people,
      contacts: [line('kam', 'mc', 4), line('a', 'x', 4), line('kam', 'b', 2), line('a', 'c', 1)],
    });
    expect(measured(account)).toMatchObject({ functionCoverage: 0.5, uncoveredFunctions: [functionId('it')] });
    expect(measured(sketch({ people: [kam(), mainContact(), theirs('x', null)] }))).toMatchObject({
      functionCoverage: null,
      diamondIndex: null,
      uncoveredFunctions: [],
    });
  });

  it('[M10] level coverage likewise', () => {
    const at = (level: string | null) => ({ post: { level } });
    const people = [
      kam(),
      mainContact('mc', at('executive')),
      theirs('b', 'rnd', at('director')),
      theirs('c', 'it', at('manager')),
      theirs('d', 'it'),
    ];
    const account = sketch({ people, contacts: [line('kam', 'b', 2), line('kam', 'mc', 4), line('kam', 'd', 4)] });
    expect(measured(account).levelCoverage).toBe(0.5);
    expect(measured(sketch({ people: [theirs('b', 'rnd')] })).levelCoverage).toBeNull();
  });

  it('[M11] the diamond index weighs functions and leaves the tips of both sides out', () => {
    const people = [
      kam(),
      ours('a', 'it'),
      mainContact('mc', { post: { function: 'it' } }),
      theirs('b', 'rnd'),
      theirs('c', 'it'),
    ];
    const contacts = [line('a', 'b', 3), line('kam', 'c', 4), line('a', 'mc', 4)];
    expect(
      measured(
        sketch({
          functions: [
            ['rnd', 3],
            ['it', 1],
          ],
          people,
          contacts,
        }),
      ).diamondIndex,
    ).toBeCloseTo((3 * 0.75) / 4);
    expect(
      measured(
        sketch({
          functions: [
            ['rnd', 0],
            ['it', 0],
          ],
          people,
          contacts,
        }),
      ).diamondIndex,
    ).toBeNull();
    expect(
      measured(
        sketch({
          functions: [
            ['rnd', 0],
            ['it', 2],
          ],
          people,
          contacts,
        }),
      ).diamondIndex,
    ).toBe(0);
  });

  it('[M12] a matched facet is reached from our own same function', () => {
    const people = [ours('a', 'it'), ours('b', 'rnd'), theirs('c', 'rnd'), theirs('d', 'it')];
    expect(measured(sketch({ people, contacts: [line('a', 'c', 4), line('a', 'd', 2)] })).matchedFacets).toBe(1);
    expect(measured(sketch({ people, contacts: [line('a', 'd', 1), line('b', 'd', 4)] })).matchedFacets).toBe(0);
  });

  it('[M13] KAM share and HHI count working lines, and are 0 without any', () => {
    const people = [kam(), kam('deputy'), ours('a', 'it'), mainContact(), theirs('b', 'it')];
    const contacts = [line('kam', 'mc', 4), line('deputy', 'mc', 2), line('a', 'b', 2), line('a', 'mc', 1)];
    expect(measured(sketch({ people, contacts })).kamShare).toBeCloseTo(2 / 3);
    expect(measured(sketch({ people, contacts })).hhi).toBeCloseTo(3 / 9);
    expect(measured(sketch({ people }))).toMatchObject({ kamShare: 0, hhi: 0 });
  });

  it('[M14] coordination: a link of any kind, either way, held on the day, to one of our tips in place', () => {
    const link = (id: string, from: string, to: string, more = {}) => ({
      id,
      from,
      to,
      kind: 'dotted' as const,
      ...more,
    });
    const people = [kam(), ...['a', 'b', 'c', 'd', 'e'].map((id) => ours(id, 'it')), mainContact(), theirs('x', 'it')];
    const contacts = ['a', 'b', 'c', 'd'].map((id) => line(id, 'x', 2));
    const links = [
      link('1', 'a', 'kam'),
      link('2', 'kam', 'b'),
      link('3', 'c', 'kam', { until: TODAY }),
      link('4', 'd', 'kam', { since: '2027-01-01' }),
      link('5', 'e', 'kam'),
      link('6', 'd', 'mc'),
    ];
    const account = sketch({ people, contacts, links });
    expect(measured(account).coordination).toBe(0.5);
    expect(measured(account, ['kam']).coordination).toBe(0);
    expect(measured(sketch({ people, contacts: [line('kam', 'x', 2)], links })).coordination).toBeNull();
  });

  it('[M15] a line is fresh from its touch to the last day of its cadence', () => {
    const people = [ours('a', 'it'), theirs('b', 'it')];
    const touches = [{ id: 't', date: '2026-06-01', kind: 'call' }];
    const plain = sketch({ people, contacts: [line('a', 'b', 2, { touches })] });
    const fresh = (account: Account, date: string) => measured(account, [], date).freshness;
    expect(['2026-05-31', '2026-06-01', '2026-08-30', '2026-08-31'].map((date) => fresh(plain, date))).toEqual([
      0, 1, 1, 0,
    ]);
    const monthly = {
      ...plain,
      inside: sketch({ inside: { contactPlans: [{ id: 'k', contact: 'a-b', cadenceDays: 30 }] } }).inside,
    };
    expect(['2026-07-01', '2026-07-02'].map((date) => fresh(monthly, date))).toEqual([1, 0]);
    expect(fresh(sketch({ people }), '2026-06-01')).toBeNull();
  });

  it('[M16] decision reach weighs by the latest judgement of the day, else by the decision', () => {
    const judged = (
      id: string,
      person: string,
      date: string,
      influence: 'inner-circle' | 'political-structure' | 'outside',
    ) => ({ id, person, date, influence });
    const role = (person: string, name: 'decider' | 'user') => ({ id: `${person}-${name}`, person, role: name });
    const account = sketch({
      people: [ours('a', 'it'), ...['inner', 'politic', 'decider', 'user', 'fallen'].map((id) => theirs(id, 'it'))],
      contacts: [line('a', 'inner', 2), line('a', 'decider', 1)],
      inside: {
        judgements: [
          judged('1', 'inner', '2026-01-01', 'inner-circle'),
          judged('2', 'inner', '2027-01-01', 'outside'),
          judged('3', 'politic', '2025-01-01', 'political-structure'),
          judged('4', 'fallen', '2026-02-01', 'outside'),
          judged('5', 'fallen', '2025-02-01', 'inner-circle'),
        ],
        decisions: [
          { id: 'd', name: '', roles: [role('decider', 'decider'), role('user', 'user'), role('inner', 'decider')] },
        ],
      },
    });
    expect(measured(account).decisionReach).toBeCloseTo(3 / 6);
    expect(measured(sketch({ people: [theirs('b', 'it')] })).decisionReach).toBeNull();
  });

  it.each([
    ['2025-03-12', 1, 0, 0, 'bow-tie'],
    ['2025-11-20', 4, 0.28, 3, 'opening'],
    ['2026-09-08', 8, 1, 8, 'diamond'],
  ] as const)('[M20] Nordwind on %s is as pictured', (date, threads, index, covered, shape) => {
    const shown = headline(networkOn(nordwind, day(date), { today: TODAY }));
    expect(shown).toMatchObject({ threads, coveredFunctions: covered, customerFunctions: 8, shape });
    expect(shown.diamondIndex).toBeCloseTo(index, 2);
  });

  it('[M21] the headline says its numbers as counts', () => {
    const shown = headline(networkOn(nordwind, day('2025-11-20'), { today: TODAY }));
    expect(shown).toMatchObject({ coveredFunctions: 3, customerFunctions: 8, coordinated: 2, lineHolders: 3 });
  });

  it('[M21] the shape has a word', () => {
    const shape = (account: Account) => headline(networkOn(account, TODAY, { today: TODAY })).shape;
    expect(Object.values(referencePictures).map(shape)).toEqual([
      'bow-tie',
      'opening',
      'star',
      'diamond',
      'diamond',
      'diamond',
      'unconnected',
    ]);
    expect(shape(sketch({}))).toBe('empty');
  });
});
