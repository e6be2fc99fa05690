import { useMemo } from 'react';
import { useSearch } from 'wouter';
import type { Portfolio, PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { filterList } from '../../../shared/rules/portfolio/filter-list.ts';
import { readView } from '../../../shared/rules/portfolio/list-view.ts';
import { byName } from '../../../shared/rules/portfolio/picture-account.ts';
import type { HeatGroup } from './draw-heat.ts';

type Shown = { rows: readonly PortfolioRow[]; groups: readonly HeatGroup[] | null; all: number };

/** Which accounts are drawn: those that the query of the list in the address leaves, without the archived ones. */
export const useShownRows = ({ rows, today }: Portfolio): Shown => {
  const search = useSearch();
  return useMemo(() => {
    const view = { ...readView(search), archived: false };
    const all = rows.filter(({ archived }) => !archived).length;
    return { rows: filterList(rows, view, today).toSorted(byName), groups: null, all };
  }, [rows, today, search]);
};
