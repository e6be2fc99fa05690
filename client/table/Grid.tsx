// biome-ignore-all lint/a11y/useSemanticElements: reason: an ARIA grid whose rows are not laid out while out of sight; the rows of a table cannot do that
// biome-ignore-all lint/a11y/useFocusableInteractive: reason: in a grid the cells take the focus, or the box in them
import { ArrowDown, ArrowUp, Check, Minus } from 'lucide-react';
import type { CSSProperties, ReactNode, UIEvent } from 'react';
import { useText } from '../text/use-text.ts';
import type { Column } from './column.ts';
import styles from './Grid.module.css';
import { GridRow, SELECT } from './GridRow.tsx';
import type { Sorting } from './sort-rows.ts';
import { HEAD, useGridKeys } from './use-grid-keys.ts';

export type GridProps<Row extends { id: string }> = {
  label: string;
  columns: readonly Column<Row>[];
  /** Filtered and sorted: what is shown. */
  rows: readonly Row[];
  nameOf: (row: Row) => string;
  selected: readonly Row['id'][];
  onSelect: (ids: readonly Row['id'][]) => void;
  onOpen: (id: Row['id']) => void;
  /** null: one only reads. */
  onRemove: ((ids: readonly Row['id'][]) => void) | null;
  /** Copying takes the selected rows as a sheet; else whoever has the keys of the page says what a selection is. */
  copiesRows?: boolean;
  sorting: Sorting | null;
  onSort: (column: string) => void;
  /** The row that adds, and what is said when there is none. */
  children?: ReactNode;
};

const SELECT_WIDTH = 36;

/** Straight in the document: a scroll is no reason to draw the rows again. */
const markSideways = ({ currentTarget }: UIEvent<HTMLElement>): void => {
  currentTarget.toggleAttribute('data-sideways', currentTarget.scrollLeft !== 0);
};

/**
 * A table that is written in like a spreadsheet: one tab stop, arrow keys move, Enter or a character edits. Every row is
 * in the document, so that readers and the browser's search find it; rows out of sight cost no layout.
 */
export const Grid = <Row extends { id: string }>(props: GridProps<Row>) => {
  const { label, columns, rows, nameOf, selected, sorting } = props;
  const { root, stop, editing, events } = useGridKeys(props);
  const chosen = new Set<string>(selected);
  const tracks = columns.map(({ min, grow }) => `minmax(${min}px, ${grow}fr)`).join(' ');
  const width = columns.reduce((sum, { min }) => sum + min, SELECT_WIDTH);
  const style = { '--columns': `${SELECT_WIDTH}px ${tracks}`, '--width': `${width}px` } as CSSProperties;

  return (
    <div className={styles.scroll} onScroll={markSideways}>
      <div
        role="grid"
        aria-label={label}
        aria-multiselectable
        aria-readonly={props.onRemove === null || undefined}
        style={style}
        className={styles.grid}
        {...root}
      >
        <div role="rowgroup" className={styles.head}>
          <div role="row" className={styles.row}>
            <SelectAll isStop={stop.row === HEAD && stop.column === SELECT} shown={rows} chosen={chosen} />
            {columns.map((column) => (
              <ColumnHead
                key={column.id}
                column={column}
                isStop={stop.row === HEAD && stop.column === column.id}
                sorting={sorting?.column === column.id ? sorting : null}
              />
            ))}
          </div>
        </div>
        <div role="rowgroup">
          {rows.map((row) => (
            <GridRow
              key={row.id}
              row={row}
              id={row.id}
              name={nameOf(row)}
              columns={columns}
              isSelected={chosen.has(row.id)}
              stop={stop.row === row.id ? stop.column : null}
              editing={editing?.row === row.id ? editing.cell : null}
              events={events}
            />
          ))}
        </div>
      </div>
      {props.children}
    </div>
  );
};

type SelectAllProps = { isStop: boolean; shown: readonly { id: string }[]; chosen: ReadonlySet<string> };

const SelectAll = ({ isStop, shown, chosen }: SelectAllProps) => {
  const t = useText().table;
  const count = shown.filter(({ id }) => chosen.has(id)).length;
  const all = count > 0 && count === shown.length;
  return (
    <div role="columnheader" className={styles.selectCell}>
      <span
        role="checkbox"
        aria-checked={all ? true : count > 0 ? 'mixed' : false}
        aria-label={t.selectAll}
        tabIndex={isStop ? 0 : -1}
        data-row={HEAD}
        data-column={SELECT}
        className={styles.box}
      >
        {all && <Check size={12} strokeWidth={2.4} aria-hidden />}
        {!all && count > 0 && <Minus size={12} strokeWidth={2.4} aria-hidden />}
      </span>
    </div>
  );
};

type ColumnHeadProps<Row> = { column: Column<Row>; isStop: boolean; sorting: Sorting | null };

const ColumnHead = <Row,>({ column, isStop, sorting }: ColumnHeadProps<Row>) => {
  const t = useText().table;
  return (
    <div
      role="columnheader"
      tabIndex={isStop ? 0 : -1}
      aria-sort={sorting?.direction ?? 'none'}
      data-row={HEAD}
      data-column={column.id}
      data-align={column.align}
      className={styles.columnHead}
      title={t.sortBy(column.label)}
    >
      <span className={styles.value}>{column.label}</span>
      {sorting?.direction === 'ascending' && <ArrowUp size={12} strokeWidth={2} aria-hidden />}
      {sorting?.direction === 'descending' && <ArrowDown size={12} strokeWidth={2} aria-hidden />}
    </div>
  );
};
