import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Portfolio, PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { filterList, quickCounts } from '../../../shared/rules/portfolio/filter-list.ts';
import { groupList } from '../../../shared/rules/portfolio/group-list.ts';
import { type ListView, PLAIN_VIEW, readView, writeView } from '../../../shared/rules/portfolio/list-view.ts';
import { sortList } from '../../../shared/rules/portfolio/sort-list.ts';
import { keepListView } from '../../session/list-left.ts';
import { compareNames } from '../../text/format.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { kamNames, type SayValue, sayValues } from '../list/say-values.ts';
import type { HeatGroup } from './draw-heat.ts';
import { pictureAddress } from './picture-address.ts';

export type Shown = {
  rows: readonly PortfolioRow[];
  groups: readonly HeatGroup[] | null;
  /** Of those that are not archived, or of those that are: whatever the view looks at. */
  all: number;
  view: ListView;
  counts: ReturnType<typeof quickCounts>;
  say: SayValue;
  change: (part: Partial<ListView>) => void;
  clear: () => void;
};

/** Which accounts are drawn, in which order and groups: by the view of the list that stands in the address. */
export const useShownRows = ({ rows, today, stageNames }: Portfolio): Shown => {
  const text = useText();
  const words = usePortfolioText();
  const [language] = useLanguage();
  const search = useSearch();
  const [path, navigate] = useLocation();
  const view = useMemo(() => readView(search), [search]);
  const say = useMemo(() => sayValues(text, words, stageNames, kamNames(rows)), [text, words, stageNames, rows]);
  const change = (part: Partial<ListView>) => {
    const next = { ...view, ...part };
    keepListView(writeView(next));
    navigate(pictureAddress(path, search, next), { replace: true });
  };
  const shown = useMemo(() => {
    const compare = compareNames(language);
    const sorted = sortList(filterList(rows, view, today), view.sort, compare);
    const { group } = view;
    const groups =
      group &&
      groupList(sorted, group, compare, (value) => say(group, value)).map(
        (one): HeatGroup => ({ title: say(group, one.value), accounts: one.rows.map(({ id }) => id) }),
      );
    return {
      rows: sorted,
      all: rows.filter(({ archived }) => archived === view.archived).length,
      counts: quickCounts(rows, view, today),
      groups,
    };
  }, [rows, view, today, language, say]);
  const clear = () => change({ search: '', quick: [], filters: PLAIN_VIEW.filters });
  return { ...shown, view, say, change, clear };
};
