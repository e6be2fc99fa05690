import type { Projector } from '../projection/projector.ts';
import { type LiveOptions, PortfolioLive } from './portfolio-live.ts';
import { PortfolioRows, type RowsOptions } from './portfolio-rows.ts';

type Options = RowsOptions &
  Omit<LiveOptions, 'rows'> & {
    projector: Pick<Projector, 'onProjected' | 'soon'>;
  };

/** Rows and those who watch them, told of whatever changes a row. */
export const openPortfolio = ({ projector, ...options }: Options) => {
  const { book, settings, today } = options;
  const portfolioRows = new PortfolioRows(options);
  const portfolioLive = new PortfolioLive({ ...options, rows: portfolioRows });

  let day = today();
  projector.onProjected((account) => {
    if (day !== today()) portfolioLive.again();
    day = today();
    void portfolioLive.changed(account);
  });

  const shown = () => JSON.stringify([settings.settings.portfolio, settings.settings.judging.stageNames]);
  let before = shown();
  settings.onChange(() => {
    const isSame = before === shown();
    before = shown();
    if (!isSame) portfolioLive.again();
  });

  book.onChange(({ kind, account }) => {
    if (kind === 'profile') portfolioLive.told(account);
    if (kind === 'round' || kind === 'agreed')
      for (const id of portfolioRows.attractivenessChanged()) portfolioLive.told(id);
    if (kind !== 'review') return;
    for (const id of portfolioRows.reviewsChanged()) {
      portfolioLive.told(id);
      // what is found of an account goes by its last review, too
      projector.soon(id);
    }
  });
  return { portfolioRows, portfolioLive };
};
