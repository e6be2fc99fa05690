import type { Day } from '../../shared/model/day.ts';
import type { AccessBook } from '../access/access-book.ts';
import type { WorkspaceBook } from '../members/workspace-settings.ts';
import type { Projector } from '../projection/projector.ts';
import type { AccountStore } from '../storage/ports.ts';
import type { PortfolioBook } from './portfolio-book.ts';
import { PortfolioLive } from './portfolio-live.ts';
import { PortfolioRows } from './portfolio-rows.ts';

type Options = {
  accounts: Pick<AccountStore, 'entries' | 'entry'>;
  book: PortfolioBook;
  access: AccessBook;
  settings: WorkspaceBook;
  projector: Pick<Projector, 'onProjected'>;
  workspace: string;
  today: () => Day;
};

/** Rows and those who watch them, told of whatever changes a row. */
export const openPortfolio = ({ projector, ...options }: Options) => {
  const portfolioRows = new PortfolioRows(options);
  const portfolioLive = new PortfolioLive(portfolioRows);
  projector.onProjected((account) => void portfolioLive.changed(account));
  options.access.onChange(() => portfolioLive.again());
  options.settings.onChange(() => portfolioLive.again());
  options.book.onChange(({ kind, account }) => {
    if (kind === 'profile' || kind === 'agreed') void portfolioLive.changed(account);
    if (kind === 'review' || kind === 'round') portfolioLive.again();
  });
  return { portfolioRows, portfolioLive };
};
