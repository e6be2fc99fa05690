import {
  ArrowUpDown,
  ChartScatter,
  Columns3,
  Ellipsis,
  FileInput,
  ListFilter,
  Plus,
  Presentation,
  Rows3,
  Search,
} from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import type { Day } from '../../../shared/model/day.ts';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { RESPECTS } from '../../../shared/rules/portfolio/list-values.ts';
import {
  COLUMNS,
  type Column,
  isFiltered,
  type ListView,
  type SortKey,
  writeView,
} from '../../../shared/rules/portfolio/list-view.ts';
import { isAnythingFloating, isTyping } from '../../actions/focus-place.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, type MenuEntry } from '../../ui/Menu.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { LiveState } from '../watch-portfolio.ts';
import { ColumnsPanel } from './ColumnsPanel.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { Floating } from './Floating.tsx';
import styles from './ListHead.module.css';
import { useSaveList } from './save-list.ts';
import type { SayValue } from './say-values.ts';
import type { ChangeView } from './use-list-view.ts';
import { ViewsMenu } from './ViewsMenu.tsx';

export type ListHeadProps = {
  rows: readonly PortfolioRow[];
  /** Filtered and sorted. */
  shown: readonly PortfolioRow[];
  view: ListView;
  today: Day;
  columns: readonly Column[];
  isNarrow: boolean;
  live: LiveState;
  managers: number;
  say: SayValue;
  onChange: ChangeView;
  onOpenView: (query: string) => void;
  onSort: (by: SortKey) => void;
  onColumns: (columns: readonly Column[] | null) => void;
  onClear: () => void;
  /** Begins a review of all that is shown. */
  onReview?: (() => void) | undefined;
  /** From the search into the list. */
  onDown: () => void;
};

const withQuery = (path: string, query: string): string => (query ? `${path}?${query}` : path);

/** What the page is, and how one looks at it. */
export const ListHead = (props: ListHeadProps) => {
  const { rows, shown, view, isNarrow, onChange } = props;
  const words = usePortfolioText().portfolio;
  const t = words.list;
  const save = useSaveList();
  const [, navigate] = useLocation();
  const part = rows.filter(({ archived }) => archived === view.archived).length;
  const hasArchived = rows.some(({ archived }) => archived);
  const filters = RESPECTS.reduce((sum, respect) => sum + view.filters[respect].length, 0);
  const { by } = view.sort;
  const groups: MenuEntry[] = [null, ...RESPECTS].map((respect) => ({
    id: respect ?? 'none',
    label: respect ? words.respects[respect] : t.noGroup,
    isChosen: view.group === respect,
    onAction: () => onChange({ group: respect }),
  }));

  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1>{view.archived ? t.archived : t.heading}</h1>
        <span className={styles.count}>
          {isFiltered(view) ? t.some(shown.length, part) : t.count(part, view.archived ? 0 : props.managers)}
        </span>
        <span role="status" className={styles.live}>
          {props.live !== 'live' && t[props.live]}
        </span>
      </div>
      <div className={styles.tools}>
        <SearchField value={view.search} onChange={(search) => onChange({ search })} onDown={props.onDown} />
        <Floating icon={ListFilter} label={t.filter} count={filters}>
          {() => <FilterPanel {...props} />}
        </Floating>
        {isNarrow && (
          <Menu
            label={t.sortBy}
            trigger={<Button icon={ArrowUpDown}>{words.columns[by]}</Button>}
            items={(['name', ...COLUMNS] as const).map((key) => ({
              id: key,
              label: words.columns[key],
              isChosen: key === by,
              ...(key === by ? { detail: view.sort.descending ? t.descending : t.ascending } : {}),
              onAction: () => props.onSort(key),
            }))}
          />
        )}
        {!isNarrow && (
          <Menu
            label={t.groupBy}
            trigger={<Button icon={Rows3}>{view.group ? t.grouped(words.respects[view.group]) : t.group}</Button>}
            items={groups}
          />
        )}
        {!isNarrow && (
          <Floating icon={Columns3} label={t.columns}>
            {() => <ColumnsPanel columns={props.columns} onChange={props.onColumns} />}
          </Floating>
        )}
        <ViewsMenu view={view} onOpen={props.onOpenView} />
        <Menu
          label={t.more}
          trigger={<Button icon={Ellipsis}>{t.more}</Button>}
          items={[
            ...(isNarrow ? ([{ kind: 'section', id: 'group', label: t.groupBy, items: groups }] as const) : []),
            {
              id: 'pictures',
              label: t.asPictures,
              icon: ChartScatter,
              onAction: () => navigate(withQuery('/pictures', writeView({ ...view, archived: false, columns: null }))),
            },
            ...(props.onReview && shown.length > 0
              ? [{ id: 'review', label: t.reviewShown(shown.length), icon: Presentation, onAction: props.onReview }]
              : []),
            { id: 'import', label: t.importAccounts, icon: FileInput, onAction: () => navigate('/import-accounts') },
            {
              kind: 'section',
              id: 'download',
              label: t.download,
              items: [
                { id: 'csv', label: t.asCsv, onAction: () => save('csv', shown, props.columns) },
                { id: 'xlsx', label: t.asXlsx, onAction: () => save('xlsx', shown, props.columns) },
              ],
            },
            ...(hasArchived || view.archived
              ? ([
                  { kind: 'separator', id: 'line' },
                  {
                    id: 'archived',
                    label: view.archived ? t.showActive : t.showArchived,
                    onAction: () => onChange({ archived: !view.archived }),
                  },
                ] as const)
              : []),
          ]}
        />
      </div>
      <Link href="/new" className={styles.add}>
        <Plus size={14} strokeWidth={1.6} aria-hidden />
        {t.newAccount}
      </Link>
    </header>
  );
};

type SearchFieldProps = { value: string; onChange: (value: string) => void; onDown: () => void };

/** `/` leads here from anywhere, ↓ and Enter into the list, Escape takes back what was typed. */
const SearchField = ({ value, onChange, onDown }: SearchFieldProps) => {
  const t = usePortfolioText().portfolio.list;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const find = (event: globalThis.KeyboardEvent) => {
      const isFree = !isTyping(event.target) && !isAnythingFloating();
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !isFree) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', find);
    return () => window.removeEventListener('keydown', find);
  }, []);
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      onDown();
    }
    if (event.key === 'Escape' && value !== '') {
      event.preventDefault();
      onChange('');
    }
  };
  return (
    <search className={styles.search}>
      <Search size={14} strokeWidth={1.6} aria-hidden />
      <TextField
        label={t.search}
        hideLabel
        placeholder={t.searchHint}
        value={value}
        onChange={onChange}
        onKeyDown={press}
        inputRef={input}
      />
    </search>
  );
};
