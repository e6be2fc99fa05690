import { useMemo } from 'react';
import type { Portfolio, PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { byName } from '../../../shared/rules/portfolio/picture-account.ts';
import type { HeatGroup } from './draw-heat.ts';

type Shown = { rows: readonly PortfolioRow[]; groups: readonly HeatGroup[] | null; all: number };

/** Which accounts are drawn. */
export const useShownRows = ({ rows }: Portfolio): Shown =>
  useMemo(() => {
    const current = rows.filter(({ archived }) => !archived).toSorted(byName);
    return { rows: current, groups: null, all: current.length };
  }, [rows]);
