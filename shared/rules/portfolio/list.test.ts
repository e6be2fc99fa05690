import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AccountProfile } from '../../model/account-profile.ts';
import type { PortfolioFacts } from '../../model/portfolio-facts.ts';
import type { PortfolioFinding, PortfolioSaying } from '../../model/portfolio-finding.ts';
import { listRow, rowFacts } from '../testing/list-row.ts';
import { day, TODAY } from '../testing/sketch.ts';
import { choicesOf, filterList, quickCounts } from './filter-list.ts';
import { groupList } from './group-list.ts';
import { type ListRow, shapeOf } from './list-row.ts';
import { groupValues, NONE, RESPECTS } from './list-values.ts';
import { COLUMNS, type ListView, PLAIN_VIEW, QUICK, type SortKey } from './list-view.ts';
import { sortList } from './sort-list.ts';

const names = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;
const kam = (name: string) => ({ person: 'k' as never, name, key: `name:${name.toLowerCase()}` });
const stages = (claimed: string | null, supported: string | null, customer: string | null = null) =>
  ({ claimed, supported, customer, gap: null }) as PortfolioFacts['stages'];
const tagged = (...tags: string[]) => AccountProfile.parse({ tags });
const view = (part: Partial<ListView> & { only?: Partial<ListView['filters']> } = {}): ListView => {
  const { only, ...rest } = part;
  return { ...PLAIN_VIEW, ...rest, filters: { ...PLAIN_VIEW.filters, ...only } };
};
const ids = (rows: readonly ListRow[]) => rows.map(({ id }) => id);

const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary);
const stage = nullable(fc.constantFrom('exploratory', 'basic', 'integrated', 'uncoupling'));
const count = fc.nat({ max: 2 });
const row: fc.Arbitrary<ListRow> = fc
  .record({
    id: fc.uuid().map((id) => id as ListRow['id']),
    name: fc.constantFrom('Ärzte', 'Account 9', 'Account 10', 'arzte'),
    threads: count,
    functionCoverage: nullable(fc.constantFrom(0, 0.5, 1)),
    diamondIndex: nullable(fc.constantFrom(0, 0.5, 1)),
    findings: fc.record({ critical: count, warning: count, note: count }),
    tags: fc.subarray(['north', 'energy']),
    isMine: fc.boolean(),
    archived: fc.boolean(),
    hasFacts: fc.boolean(),
    kams: fc.subarray(['Ann', 'Bo']),
    claimed: stage,
    supported: stage,
    lastTouch: nullable(fc.constantFrom('2026-01-01', '2026-05-05')),
  })
  .map(({ tags, hasFacts, kams, claimed, supported, lastTouch, ...rest }) =>
    listRow(rest.id, {
      ...rest,
      profile: tagged(...tags),
      facts: hasFacts
        ? rowFacts({ kams: kams.map(kam), stages: stages(claimed, supported), lastTouch: lastTouch as never })
        : null,
    }),
  );
const rows = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 12 });
const sortKey = fc.constantFrom<SortKey[]>('name', ...COLUMNS);

describe('the order of the list', () => {
  it('[PL3] loses nobody, is the same however they came, and what is not known is last both ways', () => {
    fc.assert(
      fc.property(rows, sortKey, fc.boolean(), fc.nat(), (all, by, descending, turn) => {
        const sorted = sortList(all, { by, descending }, names);
        expect(ids(sorted).toSorted()).toEqual(ids(all).toSorted());
        const other = all.slice(turn % (all.length + 1)).concat(all.slice(0, turn % (all.length + 1)));
        expect(ids(sortList(other, { by, descending }, names))).toEqual(ids(sorted));
        if (by === 'coverage' || by === 'touch') {
          const known = sorted.map((one) => (by === 'coverage' ? one.functionCoverage : one.facts?.lastTouch) ?? null);
          const first = known.indexOf(null);
          if (first >= 0) expect(known.slice(first).every((value) => value === null)).toBe(true);
        }
      }),
    );
  });

  it('[PL3] names stand as people order them, numbers as numbers, stages as they rise', () => {
    const named = ['Account 10', 'Émile', 'account 9'].map((name) => listRow(name, { name }));
    expect(ids(sortList(named, { by: 'name', descending: false }, names))).toEqual([
      'account 9',
      'Account 10',
      'Émile',
    ]);
    const staged = ['integrated', null, 'basic', 'uncoupling'].map((claimed) =>
      listRow(`${claimed}`, { facts: rowFacts({ stages: stages(claimed, 'basic') }) }),
    );
    const order = (descending: boolean) => ids(sortList(staged, { by: 'stages', descending }, names));
    expect(order(true)).toEqual(['integrated', 'basic', 'uncoupling', 'null']);
    expect(order(false)).toEqual(['uncoupling', 'basic', 'integrated', 'null']);
  });

  it('[PL3] the worst finding is the one with most critical ones, and no finding at all comes last', () => {
    const found = (id: string, critical: number, warning: number) =>
      listRow(id, { findings: { critical, warning, note: 0 } });
    const all = [found('none', 0, 0), found('w', 0, 9), found('c', 1, 0), found('cw', 1, 2)];
    expect(ids(sortList(all, { by: 'finding', descending: true }, names))).toEqual(['cw', 'c', 'w', 'none']);
  });
});

const overAll = (saying: PortfolioSaying): PortfolioFinding => ({
  ...{ id: saying.kind, severity: 'warning', saying, accounts: [], action: 'move-effort' },
});

describe('what a view shows', () => {
  const nordwind = listRow('nordwind', {
    name: 'Nordwind AG',
    customer: 'Müller & Søn',
    threads: 1,
    isMine: true,
    findings: { critical: 2, warning: 0, note: 0 },
    profile: tagged('Energy'),
    facts: rowFacts({
      kams: [kam('Émile Roy'), kam('Bo')],
      stages: stages('integrated', 'basic'),
      rules: [{ rule: 'stale-line', count: 3 }],
    }),
    beyond: [
      overAll({ kind: 'effort-misplaced', diamondIndex: 0.6, opportunistic: null, tactical: ['Steel'] }),
      overAll({ kind: 'kam-over-capacity', kam: 'Bo', keyAccounts: 6, capacity: 5 }),
    ],
    reviews: { last: null, standing: null, due: TODAY },
  });
  const juno = listRow('juno', { name: 'Juno', threads: 0, facts: null });
  const old = listRow('old', { archived: true });
  const all = [nordwind, juno, old];
  const shown = (part: Parameters<typeof view>[0]) => ids(filterList(all, view(part), TODAY));

  it('[PL4] finds by every typed word in name, customer, KAM and tag, without case and accents', () => {
    expect(shown({ search: 'EMILE  nord' })).toEqual(['nordwind']);
    expect(shown({ search: 'mueller' })).toEqual(['nordwind']);
    expect(shown({ search: 'energy bo' })).toEqual(['nordwind']);
    expect(shown({ search: 'nordwind juno' })).toEqual([]);
    expect(shown({ search: '  ' })).toEqual(['nordwind', 'juno']);
    expect(shown({ archived: true })).toEqual(['old']);
  });

  it('[PL4] one value of a respect suffices, and all respects count', () => {
    expect(shown({ only: { kam: ['name:bo', 'name:nobody'] } })).toEqual(['nordwind']);
    expect(shown({ only: { kam: [NONE] } })).toEqual(['juno']);
    expect(shown({ only: { stage: ['integrated'], tag: ['Energy'], finding: ['critical'] } })).toEqual(['nordwind']);
    expect(shown({ only: { stage: ['integrated'], tag: [NONE] } })).toEqual([]);
    expect(shown({ only: { finding: ['stale-line'] } })).toEqual(['nordwind']);
    expect(shown({ only: { finding: [NONE] } })).toEqual(['juno']);
  });

  it('[PL4] each chip asks its question', () => {
    for (const quick of QUICK) expect([quick, shown({ quick: [quick] })]).toEqual([quick, ['nordwind']]);
    const fair = listRow('fair', {
      facts: rowFacts({ stages: stages('basic', 'basic') }),
      reviews: { last: null, standing: null, due: day('2026-12-24') },
    });
    for (const quick of QUICK)
      expect([quick, filterList([fair], view({ quick: [quick] }), TODAY)]).toEqual([quick, []]);
    const nothing = listRow('nothing', { facts: rowFacts({ stages: stages('exploratory', null) }) });
    const ending = listRow('ending', { facts: rowFacts({ stages: stages('uncoupling', null) }) });
    expect(ids(filterList([nothing, ending], view({ quick: ['claimed-too-high'] }), TODAY))).toEqual(['nothing']);
  });

  const anyView = fc
    .record({
      quick: fc.subarray([...QUICK]),
      tag: fc.subarray(['north', NONE]),
      kam: fc.subarray(['name:ann', 'name:bo']),
      search: fc.constantFrom('', 'acc', 'arzte'),
    })
    .map(({ tag, kam: kams, ...rest }) => view({ ...rest, only: { tag, kam: kams } }));

  it('[PL5] every chip and every choice counts what a press on it would show', () => {
    fc.assert(
      fc.property(rows, anyView, (list, one) => {
        const counts = quickCounts(list, one, TODAY);
        expect(counts.all).toBe(filterList(list, { ...one, quick: [] }, TODAY).length);
        for (const quick of QUICK) {
          const pressed = { ...one, quick: [...new Set([...one.quick, quick])] };
          expect(counts[quick]).toBe(filterList(list, pressed, TODAY).length);
        }
        for (const respect of RESPECTS) {
          for (const [value, shownBy] of choicesOf(list, one, respect, TODAY)) {
            const chosen = { ...one, filters: { ...one.filters, [respect]: [value] } };
            expect(shownBy).toBe(filterList(list, chosen, TODAY).length);
          }
        }
      }),
    );
  });
});

describe('groups', () => {
  it('[PL6] hold every account in its order, in each group that it has a value of, those without last', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...RESPECTS), (all, respect) => {
        const groups = groupList(all, respect, names);
        expect(new Set(groups.map(({ value }) => value)).size).toBe(groups.length);
        for (const { value, rows: of } of groups)
          expect(ids(of)).toEqual(ids(all.filter((one) => groupValues(one, respect).includes(value))));
        for (const one of all) expect(groups.some(({ rows: of }) => of.includes(one))).toBe(true);
        const none = groups.findIndex(({ value }) => value === NONE);
        if (none >= 0) expect(none).toBe(groups.length - 1);
      }),
    );
  });

  it('[PL6] stages rise, severities fall, KAMs stand by name', () => {
    const staged = ['integrated', 'basic', null].map((claimed) =>
      listRow(`${claimed}`, { facts: rowFacts({ stages: stages(claimed, null) }) }),
    );
    expect(groupList(staged, 'stage', names).map(({ value }) => value)).toEqual(['basic', 'integrated', NONE]);
    const both = [listRow('a', { facts: rowFacts({ kams: [kam('Zoe'), kam('Ann')] }) }), listRow('b')];
    const groups = groupList(both, 'kam', names, (value) => value.slice('name:'.length));
    expect(groups.map(({ value, rows: of }) => [value, ids(of)])).toEqual([
      ['name:ann', ['a']],
      ['name:zoe', ['a']],
      [NONE, ['b']],
    ]);
  });

  it('[PL6] the word for the shape is that of the map', () => {
    const shape = (part: Partial<ListRow>) => shapeOf(listRow('a', part));
    expect(shape({ threads: 0 })).toBeNull();
    expect(shape({ diamondIndex: 0, threads: 1 })).toBe('star');
    expect(shape({ diamondIndex: 0, threads: 1, facts: rowFacts({ workingLines: 1 }) })).toBe('bow-tie');
    expect(shape({ diamondIndex: 0, threads: 2 })).toBe('bow-tie');
    expect(shape({ diamondIndex: 0.3 })).toBe('opening');
    expect(shape({ diamondIndex: 0.75 })).toBe('diamond');
  });
});
