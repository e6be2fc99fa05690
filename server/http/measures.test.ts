import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AccountFile, FORMAT, FORMAT_VERSION } from '../../shared/model/account-file.ts';
import type { Day } from '../../shared/model/day.ts';
import type { PersonId } from '../../shared/model/id.ts';
import { type Measures, measure } from '../../shared/rules/measures.ts';
import { networkOn } from '../../shared/rules/network.ts';
import { nordwind } from '../../shared/rules/testing/nordwind.ts';
import { type ReferencePicture, referencePictures } from '../../shared/rules/testing/reference-pictures.ts';
import { line, ours, sketch, theirs } from '../../shared/rules/testing/sketch.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';
import { cookieOf } from '../testing/members.ts';

/** The day of the test's clock. */
const TODAY = '2026-11-23' as Day;

/** domain.md §4, with the diamond index: ν, ν without the KAM, coverage, KAM share, HHI, coordination, D. */
const TABLE: Record<ReferencePicture, [number, number, number, number, number, number | null, number]> = {
  'bow-tie': [1, 0, 0, 1, 1, null, 0],
  'co-operative': [2, 1, 0.5, 0.75, 0.62, 1, 0.17],
  'kam-meets-everybody': [1, 0, 1, 1, 1, null, 0],
  diamond: [7, 6, 1, 0.14, 0.14, 1, 1],
  'diamond-uncoordinated': [7, 6, 1, 0.14, 0.14, 0, 1],
  integrated: [7, 6, 1, 0.08, 0.15, 1, 1],
  uncoupled: [0, 0, 0, 0, 0, null, 0],
};

describe('measures over HTTP', () => {
  let test: TestApp;
  let cookie: string;
  beforeEach(async () => {
    test = await createTestApp();
    cookie = await test.owner();
  });
  afterEach(() => test.dispose());

  const imported = async (file: object): Promise<string> => {
    const id = await test.account(cookie);
    const answer = await test.call('POST', `/api/accounts/${id}/import`, { cookie, body: file });
    expect([answer.status, ((await answer.json()) as { rejected: unknown[] }).rejected]).toEqual([200, []]);
    return id;
  };
  const measured = async (id: string, query = ''): Promise<Measures> =>
    (await (await test.call('GET', `/api/accounts/${id}/measures${query}`, { cookie })).json()) as Measures;
  const near = (found: number | null, expected: number | null) =>
    expected === null || found === null ? found === expected : Math.abs(found - expected) <= 0.0051;

  it.each(Object.keys(TABLE) as ReferencePicture[])('[M17] the reference picture %s', async (name) => {
    const id = await imported(referencePictures[name]);
    const found = await measured(id);
    const without = await measured(id, '?without=supplier-tip');
    const [threads, threadsWithoutKam, ...shares] = TABLE[name];
    expect([found.threads, without.threads]).toEqual([threads, threadsWithoutKam]);
    const { functionCoverage, kamShare, hhi, coordination, diamondIndex } = found;
    const said = [functionCoverage, kamShare, hhi, coordination, diamondIndex];
    expect(said.filter((value, index) => !near(value, shares[index]!))).toEqual([]);
  });

  it('[M20, S25] Nordwind on any day, past or planned, with people or without', async () => {
    const id = await imported(nordwind);
    for (const date of ['2024-01-01', '2025-03-12', '2025-11-20', '2026-09-08', '2027-03-01'] as Day[]) {
      expect(await measured(id, `?date=${date}`)).toEqual(measure(networkOn(nordwind, date, { today: TODAY })));
      const without = new Set(['tb', 'pn'] as PersonId[]);
      expect(await measured(id, `?date=${date}&without=tb,pn`)).toEqual(
        measure(networkOn(nordwind, date, { today: TODAY, without })),
      );
    }
  });

  it('[M6, S25] a plan of tomorrow counts from its day on, one of today never', async () => {
    const plan = (customer: string, from: string) => ({
      id: `q-${customer}`,
      supplier: 'a',
      customer,
      from,
      value: 2 as const,
    });
    const account = sketch({
      people: [ours('a', 'it'), ours('o', 'it'), theirs('b', 'it'), theirs('c', 'it'), theirs('d', 'it')],
      contacts: [line('o', 'd', 2)],
      inside: { plannedContacts: [plan('b', '2026-11-23'), plan('c', '2026-11-24')] },
    });
    const id = await imported(AccountFile.parse({ format: FORMAT, version: FORMAT_VERSION, ...account }));
    const on = async (query: string) => {
      const { lines, threads } = await measured(id, query);
      return [lines, threads];
    };
    expect(await on('')).toEqual([1, 1]);
    expect(await on('?date=2026-11-24')).toEqual([2, 2]);
    expect(await on('?date=2027-11-24')).toEqual([2, 2]);
    expect(await on('?date=2027-11-24&without=c')).toEqual([1, 1]);
  });

  it('[M6, A4] a guest of the customer gets the network without plans, and neither freshness nor decision reach', async () => {
    const id = await imported(nordwind);
    const role = 'customer-viewer';
    const made = await test.call('POST', `/api/accounts/${id}/links`, { cookie, body: { name: role, role } });
    const { path } = (await made.json()) as { path: string };
    const guest = cookieOf(await test.call('POST', `/api${path}`, { body: { name: 'Katrin Vogel' } }));
    for (const date of ['2025-11-20', '2027-03-01'] as Day[]) {
      const query = `/api/accounts/${id}/measures?date=${date}&without=tb`;
      const options = { today: TODAY, without: new Set(['tb' as PersonId]), planned: false };
      const { freshness: _, decisionReach: __, ...rest } = measure(networkOn(nordwind, date, options));
      expect(await (await test.call('GET', query, { cookie: guest })).json()).toEqual(rest);
    }
    expect((await measured(id, '?date=2027-03-01')).lines).toBeGreaterThan(13);
  });
});
