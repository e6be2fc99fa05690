import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AccountProfile } from '../../../model/account-profile.ts';
import { Day } from '../../../model/day.ts';
import type { AccountId } from '../../../model/id.ts';
import { decode } from '../../exchange/decode.ts';
import { readSheet, type Sheet } from '../../exchange/sheet.ts';
import { guessAccountMapping } from './account-mapping.ts';
import { accountRowsOf } from './account-rows.ts';
import { mergeImported } from './imported-account.ts';
import { type Decision, type KnownAccount, planAccounts } from './plan-accounts.ts';

const today = Day.parse('2026-11-26');
const sheetOf = (text: string | Uint8Array): Sheet => {
  const decoded = typeof text === 'string' ? { ok: true as const, value: text } : decode(text);
  const sheet = decoded.ok ? readSheet(decoded.value) : decoded;
  return sheet.ok ? sheet.value : expect.fail(JSON.stringify(sheet.problem));
};
const mapped = (sheet: Sheet) => {
  const mapping = guessAccountMapping(sheet) ?? expect.fail('taken for people');
  return { mapping, rows: accountRowsOf(sheet, mapping, 'EUR') };
};
const fixture = (name: string) => sheetOf(readFileSync(join(import.meta.dirname, 'fixtures', name)));
const read = (name: string) => mapped(fixture(name));

const known = (id: string, name: string, more: object = {}, mayEdit = true): KnownAccount => ({
  ...{ id: id as AccountId, name, customer: name, mayEdit },
  profile: AccountProfile.parse(more),
});
const plan = (
  rows: ReturnType<typeof read>['rows'],
  accounts: readonly KnownAccount[],
  decisions: readonly (readonly [number, Decision])[] = [],
) => planAccounts(rows, { accounts, decisions: new Map(decisions), today });

describe('tables of accounts as programs write them', () => {
  it('[PC21] Salesforce, report and data loader: the same id in 15 and 18 letters', () => {
    const [report, loader] = [read('salesforce-report.csv'), read('salesforce-data-loader.csv')];
    expect([report.mapping.program, loader.mapping.program]).toEqual(['salesforce-report', 'salesforce-api']);
    expect(report.rows.map(({ row, name, externalIds }) => [row, name, externalIds.salesforce])).toEqual([
      ...[
        [2, 'Nordwind AG', '0015g00000ABCDE'],
        [3, 'Meyer & Söhne GmbH', '0015g00000ABCDF'],
        [5, 'Juno, Inc.', '0015g00000ABCDG'],
      ],
    ]);
    expect(loader.rows[0]?.externalIds).toEqual(report.rows[0]?.externalIds);
    expect(loader.rows.map(({ isDeleted }) => isDeleted)).toEqual([false, true]);
  });

  it('[PC21] HubSpot and Dynamics', () => {
    const [hubspot, dynamics] = [read('hubspot-companies.csv'), read('dynamics-excel.csv')];
    expect([hubspot.mapping.program, dynamics.mapping.program]).toEqual(['hubspot', 'dynamics-excel']);
    expect(hubspot.rows.map(({ name, externalIds }) => [name, externalIds])).toEqual([
      ...[
        ['Nordwind AG', { hubspot: '7031184421' }],
        ['Ostwind Logistik', { hubspot: '7031184422' }],
      ],
    ]);
    expect(dynamics.rows.map(({ name, externalIds }) => [name, externalIds.dynamics])).toEqual([
      ...[
        ['Nordwind AG', '475b158c-541c-e511-80d3-3863bb347ba8'],
        ['Südwerk KG', 'a56b3f4b-1be7-e611-8101-e0071b6af231'],
      ],
    ]);
  });

  it('[PC22] what a CRM calls annual revenue is the customer’s own: it is not kept unless somebody maps it', () => {
    for (const name of [
      'salesforce-report.csv',
      'salesforce-data-loader.csv',
      'hubspot-companies.csv',
      'dynamics-excel.csv',
    ]) {
      const sheet = fixture(name);
      const { mapping, rows } = mapped(sheet);
      const at = mapping.columns.findIndex(({ field }) => field === 'their-revenue');
      expect([name, at >= 0, rows[0]?.revenue]).toEqual([name, true, null]);
      const columns = mapping.columns.with(at, { field: 'revenue', category: null });
      expect(accountRowsOf(sheet, { ...mapping, columns }, 'EUR')[0]?.revenue).toBe(950_000_000);
    }
  });

  it('[PC21] a free sheet in German, under a preamble, with what cannot be taken named', () => {
    const { mapping, rows } = read('free-german.csv');
    expect([mapping.program, mapping.headerRow]).toEqual([null, 3]);
    expect(rows[0]).toMatchObject({
      ...{ row: 5, name: 'Nordwind AG', revenue: 1_250_000.5, profit: -12_400, potential: 3_200_000 },
      ...{ tags: ['Energie', 'Nord'], externalIds: { file: '10021' } },
      positions: [{ category: 'Wälzlager', spend: 400_000, volume: 1_600_000 }],
    });
    expect(rows[1]).toMatchObject({
      revenue: 98_000,
      problems: [{ field: 'profit', cell: 'k. A.', why: 'not-a-number' }],
    });
    expect(rows[2]).toMatchObject({ revenue: null, problems: [{ field: 'revenue', why: 'currency' }] });
  });

  it('[PC21] one line for each category is one account', () => {
    const { rows } = read('free-long.csv');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      ...{ revenue: 1_250_000, status: 'key', tags: ['energy', 'north'] },
      positions: [
        { category: 'Bearings', spend: 400_000, volume: 1_600_000 },
        { category: 'Seals', spend: 50_000, volume: null },
      ],
    });
    expect(rows[1]?.problems.map(({ why }) => why).toSorted()).toEqual(['no-category', 'status']);
  });

  it('[PC32] who owns the account, by name; an id of a user is no name', () => {
    const owners = (name: string) => read(name).rows.map(({ owner }) => owner);
    expect(owners('salesforce-report.csv')).toEqual(['Tessa Brandt', 'Ben Okafor', expect.any(String)]);
    expect(owners('hubspot-companies.csv')).toEqual(['Tessa Brandt', '']);
    expect(owners('salesforce-data-loader.csv')).toEqual(['', '']);
    const { rows } = mapped(sheetOf('Firma,Kundenbetreuer\nNordwind,Tessa  Brandt (tessa@halden.example)\n'));
    expect(rows[0]?.owner).toBe('Tessa Brandt');
  });

  it('[PC32] lines that mean one account are named with it', () => {
    const { rows } = mapped(
      sheetOf('Account Name,Revenue,Owner\nNordwind,,\nOstwind,2,\nNORDWIND,3,Tessa\nNordwind,4,Ben\n'),
    );
    expect(rows.map(({ row, again }) => [row, again])).toEqual([
      [2, [4, 5]],
      [3, []],
    ]);
    expect(rows[0]).toMatchObject({ revenue: 3, owner: 'Tessa' });
  });

  it('[PC21] a table of people is refused; names alone are enough', () => {
    expect(guessAccountMapping(sheetOf('First Name,Last Name,Account Name\nAnna,Berg,Nordwind'))).toBeNull();
    const { mapping, rows } = mapped(sheetOf('Nordwind\nOstwind\n'));
    expect([mapping.headerRow, rows.map(({ name }) => name)]).toEqual([null, ['Nordwind', 'Ostwind']]);
  });
});

describe('the plan of an import', () => {
  const { rows } = read('salesforce-report.csv');
  const [nordwind, meyer, juno] = rows.map(({ row }) => row) as [number, number, number];

  it('[PC23] meets by the id, else asks about the same name, else makes an account', () => {
    const accounts = [
      known('a1', 'Quite another name', { externalIds: { salesforce: '0015g00000ABCDEAA2' } }),
      known('a2', 'MEYER & SOEHNE GMBH'),
    ];
    expect(plan(rows, accounts).map(({ kind }) => kind)).toEqual(['unchanged', 'ask', 'create']);
    const decided = plan(rows, accounts, [[meyer, 'a2' as AccountId]]);
    expect(decided[1]).toMatchObject({ kind: 'update', by: 'decision', changes: ['externalIds'] });
    expect(plan(rows, accounts, [[meyer, 'new']])[1]?.kind).toBe('create');
    expect(plan(rows, accounts, [[juno, 'leave-out']])[2]).toMatchObject({ kind: 'skip', why: 'left-out' });
  });

  it('[PC23] another id of the same program is another account, whatever it is called', () => {
    const other = known('a1', 'Nordwind AG', { externalIds: { salesforce: '0015g00000ZZZZZ' } });
    expect(plan(rows, [other])[0]?.kind).toBe('create');
    const hubspot = known('a1', 'Nordwind AG', { externalIds: { hubspot: '7' } });
    expect(plan(rows, [hubspot])[0]?.kind).toBe('ask');
  });

  it('[PC23] leaves out what was deleted, has no name, is not mine to change, or is meant twice', () => {
    const loader = read('salesforce-data-loader.csv').rows;
    expect(plan(loader, [])[1]).toMatchObject({ kind: 'skip', why: 'deleted' });
    expect(plan(read('free-german.csv').rows, [])[3]).toMatchObject({ kind: 'skip', why: 'no-name' });
    const locked = known('a1', 'Nordwind', { externalIds: { salesforce: '0015g00000ABCDE' } }, false);
    expect(plan(rows, [locked])[0]).toMatchObject({ kind: 'skip', why: 'not-yours' });
    const both = plan(rows, [known('a1', 'Nordwind AG'), known('a2', 'Juno, Inc.')], [[nordwind, 'a1' as AccountId]]);
    expect(both.map(({ kind }) => kind)).toEqual(['update', 'create', 'ask']);
    const twice = mapped(sheetOf('ID,Name\n1,Nordwind AG\n2,Nordwind AG\n')).rows;
    const meant = plan(
      twice,
      [known('a1', 'Nordwind AG')],
      [
        [2, 'a1' as AccountId],
        [3, 'a1' as AccountId],
      ],
    );
    expect(meant.map((one) => (one.kind === 'skip' ? one.why : one.kind))).toEqual(['update', 'taken']);
  });

  it('[PC24] fills what the file says, keeps what it does not, and says nothing twice', () => {
    let ids = 0;
    const context = { newId: () => `n${++ids}`, today, reason: 'File', by: 'Mia' };
    const before = AccountProfile.parse({
      ...{ revenue: 1, profit: 2, tags: ['Energy', 'own'] },
      positions: [{ id: 'p1', category: 'bearings', spend: 7, volume: 9, significance: { brand: 3 } }],
      statuses: [{ id: 's1', status: 'candidate', from: '2025-01-01', reason: '', by: '' }],
    });
    const [row] = read('free-long.csv').rows;
    if (!row) return expect.fail('no row');
    const once = mergeImported(before, row, context);
    expect(once).toMatchObject({
      ...{ revenue: 1_250_000, profit: 2, tags: ['Energy', 'own', 'north'] },
      positions: [
        { id: 'p1', category: 'bearings', spend: 400_000, volume: 1_600_000, significance: { brand: 3 } },
        { category: 'Seals', spend: 50_000, volume: null },
      ],
      statuses: [{ id: 's1' }, { status: 'key', from: today, reason: 'File', by: 'Mia' }],
    });
    expect(mergeImported(once, row, context)).toEqual(once);
  });
});
