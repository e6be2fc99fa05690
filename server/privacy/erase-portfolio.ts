import type { AccountId } from '../../shared/model/id.ts';
import { revised } from '../../shared/rules/portfolio/review-record.ts';
import type { PortfolioBook } from '../portfolio/portfolio-book.ts';
import type { AccountStore } from '../storage/ports.ts';
import { recordRedacted, recordWithout, standingWithout } from './erase-records.ts';

type Options = {
  book: PortfolioBook;
  accounts: Pick<AccountStore, 'standingsOf' | 'putStanding'>;
  account: AccountId;
  /** Whoever is erased, and his lines and actions: ids. */
  gone: ReadonlySet<string>;
  redact: (text: string) => string;
  /** Whether other texts are cleaned, or only counted. */
  texts: boolean;
};

/** Takes people out of what the portfolio keeps of an account. Answers how many records name them besides. */
export const eraseFromPortfolio = async (options: Options): Promise<number> => {
  const { book, accounts, account, gone, redact, texts } = options;
  let named = 0;
  await book.changeAll((before) => {
    const own = recordWithout(before, account, gone, redact);
    const redacted = recordRedacted(own, account, redact);
    if (redacted !== own) named += 1;
    const after = texts ? redacted : own;
    return after === before || after.kind !== 'review' ? after : { ...after, review: revised(after.review) };
  });
  for (const standing of await accounts.standingsOf(account)) {
    const after = standingWithout(standing, gone);
    if (after !== standing) await accounts.putStanding(account, after);
  }
  return named;
};
