import { createContext, useContext } from 'react';
import type { Day } from '../../../shared/model/day.ts';
import type { StageNames } from '../../../shared/model/judging.ts';
import { PortfolioSettings } from '../../../shared/model/portfolio-settings.ts';
import type { Portfolio } from '../../../shared/protocol/portfolio.ts';
import { useFormat } from '../../text/use-text.ts';

/** What all rows have in common. `asked`: kinds of findings that somebody looks for. */
export type ListPlace = {
  today: Portfolio['today'];
  stageNames: StageNames;
  currency: string;
  asked: readonly string[];
};

export const ListPlaceContext = createContext<ListPlace>({
  today: '2000-01-01' as Portfolio['today'],
  stageNames: 'relational',
  currency: PortfolioSettings.parse({}).currency,
  asked: [],
});

export const useListPlace = (): ListPlace => useContext(ListPlaceContext);

/** A day as short as it can be said: with its year only where that is another one. */
export const useBriefDay = (): ((day: Day) => string) => {
  const { today } = useListPlace();
  const { day } = useFormat();
  return (one) => day(one, one.slice(0, 4) === today.slice(0, 4) ? 'brief' : 'short');
};
