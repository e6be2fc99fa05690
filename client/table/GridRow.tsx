// biome-ignore-all lint/a11y/useSemanticElements: reason: an ARIA grid whose rows are not laid out while out of sight; the rows of a table cannot do that
// biome-ignore-all lint/a11y/useFocusableInteractive: reason: in a grid the cells take the focus, or the box in them
import { Check, PanelRight } from 'lucide-react';
import { memo } from 'react';
import { useText } from '../text/use-text.ts';
import { type AfterEdit, CellEditor } from './CellEditor.tsx';
import type { CellEdit, Column } from './column.ts';
import styles from './Grid.module.css';

/** The column of the boxes before the first one of values. */
export const SELECT = '$select';

export type Editing = { column: string; seed: string | null };

/** What a row can ask of its grid; one and the same object for all rows and all time, so that rows stay as they are. */
export type RowEvents<Row> = {
  commit(row: Row, column: Column<Row>, typed: string): string | null;
  done(after: AfterEdit): void;
  open(id: string): void;
};

type GridRowProps<Row> = {
  row: Row;
  id: string;
  name: string;
  columns: readonly Column<Row>[];
  isSelected: boolean;
  /** The column of the tab stop when it is in this row. */
  stop: string | null;
  editing: Editing | null;
  events: RowEvents<Row>;
};

const GridRowOnce = <Row,>({ row, id, name, columns, isSelected, stop, editing, events }: GridRowProps<Row>) => {
  const t = useText().table;
  return (
    <div role="row" className={styles.row} aria-selected={isSelected}>
      <div role="gridcell" className={styles.selectCell}>
        <span
          role="checkbox"
          aria-checked={isSelected}
          aria-label={t.select(name)}
          tabIndex={stop === SELECT ? 0 : -1}
          data-row={id}
          data-column={SELECT}
          className={styles.box}
        >
          {isSelected && <Check size={12} strokeWidth={2.4} aria-hidden />}
        </span>
      </div>
      {columns.map((column, index) => (
        <GridCell
          key={column.id}
          row={row}
          id={id}
          name={name}
          column={column}
          isHead={index === 0}
          isStop={stop === column.id}
          seed={editing?.column === column.id && column.edit ? editing.seed : undefined}
          events={events}
        />
      ))}
    </div>
  );
};

type GridCellProps<Row> = {
  row: Row;
  id: string;
  name: string;
  column: Column<Row>;
  /** The cell that names its row. */
  isHead: boolean;
  isStop: boolean;
  /** Undefined: it is not written in. */
  seed: string | null | undefined;
  events: RowEvents<Row>;
};

const GridCell = <Row,>({ row, id, name, column, isHead, isStop, seed, events }: GridCellProps<Row>) => {
  const t = useText().table;
  const place = {
    tabIndex: isStop ? 0 : -1,
    'data-row': id,
    'data-column': column.id,
    'data-align': column.align,
  };
  const content =
    seed !== undefined && column.edit ? (
      <CellEditor
        label={`${column.label}, ${name}`}
        edit={column.edit as CellEdit<unknown>}
        row={row}
        seed={seed}
        onCommit={(typed) => events.commit(row, column, typed)}
        onDone={events.done}
      />
    ) : (
      <span
        className={styles.value}
        dir={column.render ? undefined : 'auto'}
        title={column.render ? undefined : column.text(row)}
      >
        {column.render ? column.render(row) : column.text(row)}
      </span>
    );
  return isHead ? (
    <div role="rowheader" className={styles.nameCell} {...place}>
      {content}
      {seed === undefined && <OpenButton label={t.openDetails(name)} onOpen={() => events.open(id)} />}
    </div>
  ) : (
    <div role="gridcell" aria-readonly={column.edit ? undefined : true} className={styles.cell} {...place}>
      {content}
    </div>
  );
};

/** For the pointer; keys open by Mod+Enter on any cell of the row. */
const OpenButton = ({ label, onOpen }: { label: string; onOpen: () => void }) => (
  <button
    type="button"
    tabIndex={-1}
    className={styles.open}
    aria-label={label}
    title={label}
    onClick={(event) => {
      event.stopPropagation();
      onOpen();
    }}
  >
    <PanelRight size={14} strokeWidth={1.6} aria-hidden />
  </button>
);

const sameFields = (a: object, b: object): boolean => {
  const keys = Object.keys(a) as (keyof typeof a)[];
  return keys.length === Object.keys(b).length && keys.every((key) => Object.is(a[key], b[key]));
};

/** Rows are made anew with every change of the account; one that says the same is not drawn again. */
export const GridRow = memo(GridRowOnce, (before, after) => {
  const { row: a, ...rest } = before;
  const { row: b, ...next } = after;
  return sameFields(rest, next) && sameFields(a as object, b as object);
}) as typeof GridRowOnce;
