import { createContext, useContext } from 'react';
import { PortfolioSettings } from '../../../shared/model/portfolio-settings.ts';
import type { StageNames } from '../../../shared/model/workspace-settings.ts';
import type { Portfolio } from '../../../shared/protocol/portfolio.ts';

/** What all rows have in common. */
export type ListPlace = { today: Portfolio['today']; stageNames: StageNames; currency: string };

export const ListPlaceContext = createContext<ListPlace>({
  today: '2000-01-01' as Portfolio['today'],
  stageNames: 'relational',
  currency: PortfolioSettings.parse({}).currency,
});

export const useListPlace = (): ListPlace => useContext(ListPlaceContext);
