import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { AccountId } from '../../../shared/model/id.ts';
import type { Portfolio, PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { filterList, quickCounts } from '../../../shared/rules/portfolio/filter-list.ts';
import { groupList } from '../../../shared/rules/portfolio/group-list.ts';
import {
  type Column,
  isFiltered,
  PLAIN_VIEW,
  type SortKey,
  writeView,
} from '../../../shared/rules/portfolio/list-view.ts';
import { sortList, sortsDescending } from '../../../shared/rules/portfolio/sort-list.ts';
import { announce } from '../../session/announce.ts';
import { later } from '../../session/later.ts';
import { compareNames } from '../../text/format.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import type { MenuPart } from '../../ui/Menu.tsx';
import type { LiveState } from '../watch-portfolio.ts';
import { AccountGrid, type GridHandle } from './AccountGrid.tsx';
import { ActiveFilters } from './ActiveFilters.tsx';
import { StagesLegend } from './cells/StagesCell.tsx';
import { usualColumns } from './columns.ts';
import { columnsKept } from './columns-kept.ts';
import { ListHead } from './ListHead.tsx';
import { groupedLines, plainLines } from './lines.ts';
import { ListPlaceContext } from './list-place.ts';
import { Others } from './Others.tsx';
import styles from './PortfolioList.module.css';
import { QuickChips } from './QuickChips.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { kamNames, sayValues } from './say-values.ts';
import type { Selection } from './selection.ts';
import { useListLeft } from './use-list-left.ts';
import { useListView } from './use-list-view.ts';
import { useWidth } from './use-width.ts';

const MenuList = lazy(async () => ({ default: (await import('../../ui/MenuList.tsx')).MenuList }));

/** Below it a row is a card. */
const CARDS_BELOW = 720;
const CARD_COLUMNS: readonly Column[] = ['shape', 'kam', 'threads', 'coverage', 'finding'];
/** What is shown is read out when somebody has stopped choosing. */
const SAY_AFTER_MS = 600;

export type PortfolioListProps = {
  portfolio: Portfolio;
  /** Whose columns are remembered. */
  user: string;
  live: LiveState;
  /** What can be done with an account as a whole. */
  itemsOf: (row: PortfolioRow) => readonly MenuPart[];
  /** Begins a review of these, in the order of the list; absent for whoever may hold none. */
  onReview?: ((ids: readonly AccountId[]) => void) | undefined;
};

/** The home screen: every account in a row, found, ordered and grouped as one likes, and changing while one looks. */
export const PortfolioList = ({ portfolio, user, live, itemsOf, onReview }: PortfolioListProps) => {
  const t = useText();
  const words = usePortfolioText();
  const [language] = useLanguage();
  const [, navigate] = useLocation();
  const [view, change, openView] = useListView();
  const [selection, setSelection] = useState<Selection>(new Set());
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [menu, setMenu] = useState<{ row: PortfolioRow; button: HTMLElement } | null>(null);
  const kept = useMemo(() => columnsKept(user), [user]);
  const [own, setOwn] = useState(kept.read);
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<GridHandle>(null);
  const width = useWidth(scroller);

  const { rows, today, settings } = portfolio;
  const { stageNames } = portfolio;
  // typing goes on while a long list is filtered
  const shownView = useDeferredValue(view);
  const compare = useMemo(() => compareNames(language), [language]);
  const kams = useMemo(() => kamNames(rows), [rows]);
  const say = useMemo(() => sayValues(t, words, stageNames, kams), [t, words, stageNames, kams]);
  const shown = useMemo(
    () => sortList(filterList(rows, shownView, today), shownView.sort, compare),
    [rows, shownView, today, compare],
  );
  const counts = useMemo(() => quickCounts(rows, shownView, today), [rows, shownView, today]);
  const { group } = shownView;
  const lines = useMemo(() => {
    if (!group) return plainLines(shown);
    const sayGroup = (value: string) => say(group, value);
    return groupedLines(groupList(shown, group, compare, sayGroup), sayGroup, closed);
  }, [shown, group, compare, say, closed]);

  const isNarrow = width > 0 && width < CARDS_BELOW;
  const chosen = view.columns ?? own;
  const columns = useMemo(
    () => (isNarrow ? CARD_COLUMNS : (chosen ?? usualColumns(width || 1280))),
    [isNarrow, chosen, width],
  );
  const choice = writeView({ ...shownView, columns: null });
  useSayShown(choice, shown.length);
  useListLeft(writeView(view), scroller, width > 0);
  const place = useMemo(
    () => ({
      ...{ today, stageNames, currency: settings.currency },
      asked: [...shownView.quick, ...shownView.filters.finding],
    }),
    [today, stageNames, settings.currency, shownView.quick, shownView.filters.finding],
  );

  // who is filtered out or gone is selected no more: what one does is done to what one sees
  const selected = useMemo(() => shown.filter(({ id }) => selection.has(id)), [shown, selection]);

  const sortBy = (by: SortKey) => {
    const isSame = view.sort.by === by;
    change({ sort: { by, descending: isSame ? !view.sort.descending : sortsDescending(by) } });
  };
  const chooseColumns = (next: readonly Column[] | null) => {
    setOwn(next);
    kept.keep(next);
    if (view.columns) change({ columns: null });
  };
  const clear = () => change({ ...PLAIN_VIEW, sort: view.sort, group: view.group, archived: view.archived });
  const toggleGroup = (value: string) =>
    setClosed((now) => {
      const next = new Set(now);
      if (!next.delete(value)) next.add(value);
      return next;
    });
  const open = (row: PortfolioRow, inNewTab: boolean) => {
    const path = `/accounts/${row.id}`;
    if (inNewTab) window.open(path, '_blank', 'noopener');
    else navigate(path);
  };

  return (
    <ListPlaceContext value={place}>
      <div ref={scroller} className={styles.page}>
        <div className={styles.top}>
          <ListHead
            rows={rows}
            shown={shown}
            view={view}
            today={today}
            columns={columns}
            isNarrow={isNarrow}
            live={live}
            managers={kams.size}
            say={say}
            onChange={change}
            onOpenView={openView}
            onSort={sortBy}
            onColumns={chooseColumns}
            onClear={clear}
            onReview={onReview && (() => onReview(idsOf(shown)))}
            onDown={() => grid.current?.enter()}
          />
          <div className={styles.under}>
            <QuickChips view={view} counts={counts} onChange={change} />
            {columns.includes('stages') && <StagesLegend />}
          </div>
          <ActiveFilters view={view} say={say} onChange={change} onClear={clear} />
        </div>
        {lines.length > 0 ? (
          <AccountGrid
            scroller={scroller}
            handle={grid}
            lines={lines}
            columns={columns}
            isNarrow={isNarrow}
            choice={choice}
            sort={view.sort}
            onSort={sortBy}
            selection={selection}
            onSelect={setSelection}
            onOpen={open}
            onMenu={(row, button) => setMenu({ row, button })}
            onToggleGroup={toggleGroup}
            onReview={onReview && ((row) => onReview(selected.length > 0 ? idsOf(selected) : [row.id]))}
          />
        ) : (
          <Nothing isFiltered={isFiltered(view)} onClear={clear} />
        )}
        <Others accounts={portfolio.others} />
        {selected.length > 0 && (
          <SelectionBar
            rows={selected}
            columns={columns}
            onReview={onReview && (() => onReview(idsOf(selected)))}
            onClear={() => setSelection(new Set())}
          />
        )}
      </div>
      {menu && (
        <Suspense>
          <MenuList
            button={{ current: menu.button as HTMLButtonElement }}
            items={itemsOf(rows.find(({ id }) => id === menu.row.id) ?? menu.row)}
            label={words.portfolio.list.menu(menu.row.name)}
            placement="bottom end"
            onClose={() => setMenu(null)}
          />
        </Suspense>
      )}
    </ListPlaceContext>
  );
};

const idsOf = (rows: readonly PortfolioRow[]): AccountId[] => rows.map(({ id }) => id);

/** Tells those who do not see it how many are shown after what they chose, and not after what others changed. */
const useSayShown = (choice: string, count: number): void => {
  const { shown } = usePortfolioText().portfolio.list;
  const before = useRef(choice);
  const latest = useRef(count);
  useEffect(() => {
    latest.current = count;
  });
  useEffect(() => {
    if (before.current === choice) return;
    before.current = choice;
    return later(SAY_AFTER_MS, () => announce(shown(latest.current)));
  }, [choice, shown]);
};

const Nothing = ({ isFiltered: isNarrowed, onClear }: { isFiltered: boolean; onClear: () => void }) => {
  const t = usePortfolioText().portfolio.list;
  return (
    <div className={styles.nothing}>
      {isNarrowed ? (
        <EmptyState title={t.nothing} text={t.nothingText} action={<Button onPress={onClear}>{t.clear}</Button>} />
      ) : (
        <EmptyState title={t.noActive} />
      )}
    </div>
  );
};
