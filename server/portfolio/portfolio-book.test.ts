import { beforeEach, describe, expect, it } from 'vitest';
import { AccountProfile } from '../../shared/model/account-profile.ts';
import { AccountId } from '../../shared/model/id.ts';
import { Review } from '../../shared/model/review.ts';
import { withItem } from '../../shared/rules/portfolio/review-record.ts';
import { eraseFromPortfolio } from '../privacy/erase-portfolio.ts';
import type { PortfolioStore } from '../storage/ports.ts';
import { Meetings } from './meetings.ts';
import { PortfolioBook } from './portfolio-book.ts';

const [account, other] = [AccountId.parse('nord'), AccountId.parse('ost')];
const AT = '2026-11-23T10:00:00Z';

/** Takes its time for every record. */
const slowStore = (): PortfolioStore => {
  const rest = () => new Promise<void>((resolve) => setImmediate(resolve));
  return { all: async () => [], put: rest, remove: rest };
};

describe('what is kept beside the documents', () => {
  let book: PortfolioBook;
  let meetings: Meetings;
  beforeEach(async () => {
    book = await PortfolioBook.open(slowStore());
    meetings = new Meetings(book, () => 0);
    const review = Review.parse({
      ...{ id: 'r1', name: 'Autumn', startedAt: AT, startedBy: 'u', presenter: 'u', revision: 10 },
      items: [
        { account, name: 'Nord', decision: 'Ask Zaphod' },
        { account: other, name: 'Ost' },
      ],
    });
    await book.put({ kind: 'review', id: 'r1', account: null, review });
    await book.put({ kind: 'profile', id: account, account, profile: AccountProfile.parse({ tags: ['Zaphod'] }) });
  });

  const erase = () =>
    eraseFromPortfolio({
      ...{ book, account, texts: true, gone: new Set<string>(), redact: (text) => text.replaceAll('Zaphod', '…') },
      accounts: { standingsOf: async () => [], putStanding: async () => {} },
    });
  const note = () =>
    meetings.change('r1', (review) => withItem(review, account, (item) => ({ ...item, note: 'Written meanwhile' })));
  const setRevenue = () =>
    book.change('profile', account, (now) => {
      const profile = { ...(now?.profile ?? AccountProfile.parse({})), revenue: 5 };
      return { kind: 'profile', id: account, account, profile };
    });

  it.each([
    ['before', () => [note(), setRevenue(), erase()]],
    ['after', () => [erase(), note(), setRevenue()]],
    ['around', () => [note(), erase(), setRevenue(), note()]],
  ])(
    '[PF22] an erasure loses nothing that is written %s it, and nobody brings back what it took out',
    async (_, all) => {
      await Promise.all(all());
      const review = book.get('review', 'r1')?.review;
      expect(review?.items[0]).toMatchObject({ decision: 'Ask …', note: 'Written meanwhile' });
      expect(review?.revision).toBe(10 + all().length - 1);
      expect(book.get('profile', account)?.profile).toMatchObject({ tags: ['…'], revenue: 5 });
    },
  );

  it('[PF22] an account that goes is not brought back by who changes it at that moment', async () => {
    await Promise.all([setRevenue(), book.forget(account), note()]);
    expect(book.get('profile', account)).toBeNull();
    expect(book.get('review', 'r1')?.review.items.map((item) => item.account)).toEqual([other]);
    await Promise.all([book.remove('review', 'r1'), note()]);
    expect(book.get('review', 'r1')).toBeNull();
  });

  it('[PF22] those who sit in a review are told of an erasure, as a new revision', async () => {
    const told: (number | null)[] = [];
    await meetings.enter('r1', {
      ...{ id: 'u', name: 'Mia', here: () => {} },
      tell: (review) => told.push(review?.revision ?? null),
    });
    await erase();
    await book.forget(account);
    await note();
    await book.forget(other);
    expect(told).toEqual([11, 12, 13, 14, null]);
  });
});
