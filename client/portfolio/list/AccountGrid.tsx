// biome-ignore-all lint/a11y/useSemanticElements: reason: an ARIA grid of which only what is in sight is in the document; the rows of a table cannot stand anywhere
import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import type { Column, Sorting, SortKey } from '../../../shared/rules/portfolio/list-view.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { tracksOf } from './columns.ts';
import styles from './Grid.module.css';
import { GridHead } from './GridHead.tsx';
import { GridLine, GroupHead } from './GridLine.tsx';
import { type Line, placeLines } from './lines.ts';
import { type Selection, toggledAll } from './selection.ts';
import { useListKeys } from './use-list-keys.ts';
import { useWindow } from './use-window.ts';

const HEIGHTS = {
  wide: { lines: { account: 48, group: 40 }, head: 36 },
  narrow: { lines: { account: 128, group: 44 }, head: 0 },
} as const;

export type GridHandle = { enter: () => void };

export type AccountGridProps = {
  scroller: RefObject<HTMLElement | null>;
  handle: RefObject<GridHandle | null>;
  lines: readonly Line[];
  columns: readonly Column[];
  isNarrow: boolean;
  /** Names what the reader chose to see, see `useWindow`. */
  choice: string;
  sort: Sorting;
  onSort: (by: SortKey) => void;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  onOpen: (row: PortfolioRow, inNewTab: boolean) => void;
  onMenu: (row: PortfolioRow, button: HTMLElement) => void;
  onToggleGroup: (value: string) => void;
  /** Begins a review of what is selected, else of this one. */
  onReview?: ((row: PortfolioRow) => void) | undefined;
};

/** The accounts as a grid: thousands of them, of which what is in sight is drawn. One tab stop for rows, one for heads. */
export const AccountGrid = (props: AccountGridProps) => {
  const { scroller, lines, columns, isNarrow, selection } = props;
  const t = usePortfolioText().portfolio.list;
  const id = useId();
  const grid = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const sizes = HEIGHTS[isNarrow ? 'narrow' : 'wide'];
  const tops = useMemo(() => placeLines(lines, sizes.lines), [lines, sizes]);
  const { span, reveal } = useWindow({ scroller, body, lines, tops, choice: props.choice, headHeight: sizes.head });
  const page = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / sizes.lines.account) - 2);
  const { active, press, events, enter } = useListKeys({ ...props, grid, reveal, page });
  useImperativeHandle(props.handle, () => ({ enter }), [enter]);

  const shown = useMemo(
    () => [...new Set(lines.flatMap((line) => (line.kind === 'account' ? [line.row.id] : [])))],
    [lines],
  );
  const count = selection.size === 0 ? 0 : shown.filter((one) => selection.has(one)).length;
  const { tracks, width } = tracksOf(columns);
  const style = { '--tracks': tracks, '--width': `${width}px` } as CSSProperties;
  // the active line is in the document wherever one has scrolled: readers of the screen are on it
  const drawn = lines.slice(span.from, span.until).map((line, index) => ({ line, index: span.from + index }));
  const far = lines[active];
  if (far && (active < span.from || active >= span.until)) drawn.push({ line: far, index: active });

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const { target, currentTarget } = event;
    const isHead = target instanceof Element && target.closest('[data-sort]') !== null;
    if (isHead || event.nativeEvent.isComposing) return;
    // a button in a row keeps Enter and Space for itself
    if (target !== currentTarget && (event.key === 'Enter' || event.key === ' ')) return;
    if (event.key === 'ArrowUp' && active <= 0) {
      event.preventDefault();
      currentTarget.querySelector<HTMLElement>('[data-sort][tabindex="0"]')?.focus();
    } else if (press(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** A plain press on a name stays in this page; every other kind of press is the browser's. */
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-opens]') : null;
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain) return;
    event.preventDefault();
    const id = link.closest('[data-account-row]')?.getAttribute('data-account-row');
    const line = lines.find((one) => one.kind === 'account' && one.row.id === id);
    if (line?.kind === 'account') props.onOpen(line.row, false);
  };

  return (
    <div
      ref={grid}
      role="grid"
      aria-label={t.label}
      aria-rowcount={lines.length + 1}
      aria-multiselectable
      aria-readonly
      aria-activedescendant={active >= 0 ? `${id}${active}` : undefined}
      tabIndex={0}
      className={styles.grid}
      data-narrow={isNarrow || undefined}
      style={style}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={(event: FocusEvent) => {
        if (event.target === event.currentTarget && active < 0) enter();
      }}
    >
      <GridHead
        columns={columns}
        sort={props.sort}
        onSort={props.onSort}
        selected={count === 0 ? 'none' : count === shown.length ? 'all' : 'some'}
        onSelectAll={() => props.onSelect(toggledAll(selection, shown))}
        onDown={enter}
      />
      <div role="rowgroup" ref={body} className={styles.body} style={{ height: tops.at(-1) }}>
        {drawn.map(({ line, index }) => {
          const at = { id: `${id}${index}`, index, top: tops[index] ?? 0, isActive: index === active, events };
          return line.kind === 'group' ? (
            <GroupHead key={line.key} line={line} {...at} />
          ) : (
            <GridLine key={line.key} line={line} columns={columns} isSelected={selection.has(line.row.id)} {...at} />
          );
        })}
      </div>
    </div>
  );
};
