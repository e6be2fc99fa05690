import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../../shared/model/account-profile.ts';
import { addDays, Day } from '../../../shared/model/day.ts';
import { AccountId, RecordId } from '../../../shared/model/id.ts';
import type { Fold, Store } from '../ports.ts';
import { facts, projection, TODAY } from './stored-projection.ts';

const account = AccountId.parse('a1');
const other = AccountId.parse('a2');

const fold: Fold = () => {
  throw new Error('nothing is folded here');
};

/** What every store must do with what the portfolio keeps. */
export const portfolioContract = (name: string, open: (fold: Fold) => Promise<Store>): void => {
  describe(`portfolio: ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open(fold);
      for (const id of [account, other])
        await store.accounts.create({ id, workspace: 'main', name: `Account ${id}`, at: 1_000, actor: 'u1' });
    });
    afterEach(() => store.close());

    it('[PF2] an account has its facts once they are computed, and one row for each day on which they were', async () => {
      expect(await store.accounts.entry('main', account)).toMatchObject({ facts: null });
      await store.accounts.saveProjections([{ id: account, projection: projection, lastSeq: 0 }]);
      await store.accounts.saveProjections([{ id: account, projection: { ...projection, threads: 2 }, lastSeq: 0 }]);
      const later = addDays(TODAY, 3);
      await store.accounts.saveProjections([
        { id: account, projection: { ...projection, day: later, facts: { ...facts, day: later } }, lastSeq: 0 },
      ]);
      expect((await store.accounts.entry('main', account))?.facts).toEqual({ ...facts, day: later });
      expect(await store.accounts.entry('elsewhere', account)).toBeNull();
      expect((await store.accounts.entries('main')).map((entry) => [entry.summary.id, entry.facts?.day])).toEqual([
        [other, undefined],
        [account, later],
      ]);
      const stood = async (day: Day) =>
        (await store.accounts.standings('main', day)).map((row) => [
          row.account,
          row.standing.day,
          row.standing.threads,
        ]);
      expect(await stood(addDays(TODAY, -1))).toEqual([]);
      expect(await stood(addDays(TODAY, 2))).toEqual([[account, TODAY, 2]]);
      expect(await stood(later)).toEqual([[account, later, 1]]);
      expect(await store.accounts.standings('elsewhere', later)).toEqual([]);
    });

    it('[PF16] of months before a day keeps the last row of each account, and every row after it', async () => {
      const save = async (id: AccountId, ...days: string[]) => {
        for (const date of days) {
          const day = Day.parse(date);
          await store.accounts.saveProjections([
            { id: id, projection: { ...projection, day, facts: { ...facts, day } }, lastSeq: 0 },
          ]);
        }
      };
      await save(account, '2025-01-30', '2025-01-31', '2025-02-01', '2025-03-10', '2025-03-20', '2025-03-21');
      await save(other, '2025-01-02', '2025-01-03');
      expect(await store.accounts.thinStandings(Day.parse('2025-03-20'))).toBe(3);
      const days = async (id: AccountId) => (await store.accounts.standingsOf(id)).map((standing) => standing.day);
      expect(await days(account)).toEqual(['2025-01-31', '2025-02-01', '2025-03-20', '2025-03-21']);
      expect(await days(other)).toEqual(['2025-01-03']);
      expect(await store.accounts.thinStandings(Day.parse('2025-03-20'))).toBe(0);
    });

    it('[PF19] a kept day of an account can be written anew', async () => {
      await store.accounts.saveProjections([{ id: account, projection: projection, lastSeq: 0 }]);
      const [standing] = await store.accounts.standingsOf(account);
      await store.accounts.putStanding(account, { ...standing!, open: ['no-mentor'] });
      await store.accounts.putStanding(other, standing!);
      expect(await store.accounts.standingsOf(account)).toEqual([{ ...standing, open: ['no-mentor'] }]);
      expect(await store.accounts.standingsOf(other)).toEqual([]);
    });

    it('[PF15] knows when an account was edited last', async () => {
      expect(await store.accounts.lastEdit(account)).toBe(
        Date.parse((await store.accounts.get('main', account))!.lastEdit),
      );
      await store.documents.write([{ account, layer: 'map', update: new Uint8Array([1]), actor: 'u1', at: 9_000_000 }]);
      expect(await store.accounts.lastEdit(account)).toBe(9_000_000);
      await store.accounts.remove(account);
      expect(await store.accounts.lastEdit(account)).toBe(0);
    });

    it('[PF3] keeps records of the portfolio, and lets those of an account go with it', async () => {
      const profile = { kind: 'profile', id: account, account, profile: EMPTY_PROFILE } as const;
      const view = { id: RecordId.parse('v1'), user: 'u1', name: 'Mine', query: 'mine=1', shared: false };
      await store.portfolio.put(profile);
      await store.portfolio.put({ kind: 'view', id: 'v1', account: null, view });
      await store.portfolio.put({ kind: 'view', id: 'v1', account: null, view: { ...view, name: 'Ours' } });
      expect(await store.portfolio.all()).toHaveLength(2);
      await store.accounts.remove(account);
      expect(await store.portfolio.all()).toEqual([
        { kind: 'view', id: 'v1', account: null, view: { ...view, name: 'Ours' } },
      ]);
      await store.portfolio.remove('view', 'v1');
      expect(await store.portfolio.all()).toEqual([]);
    });
  });
};
