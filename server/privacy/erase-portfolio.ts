import type { AccountId } from '../../shared/model/id.ts';
import type { PortfolioBook } from '../portfolio/portfolio-book.ts';
import type { PortfolioKind } from '../portfolio/records.ts';
import type { AccountStore } from '../storage/ports.ts';
import { recordRedacted, recordWithout, standingWithout } from './erase-records.ts';

const KINDS = ['profile', 'round', 'score', 'agreed', 'review', 'view'] as const satisfies readonly PortfolioKind[];

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
  for (const before of KINDS.flatMap((kind) => book.all(kind))) {
    const own = recordWithout(before, account, gone, redact);
    const redacted = recordRedacted(own, account, redact);
    if (redacted !== own) named += 1;
    const after = texts ? redacted : own;
    if (after !== before) await book.put(after);
  }
  for (const standing of await accounts.standingsOf(account)) {
    const after = standingWithout(standing, gone);
    if (after !== standing) await accounts.putStanding(account, after);
  }
  return named;
};
