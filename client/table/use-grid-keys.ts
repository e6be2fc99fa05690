import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { toast } from '../ui/toast.ts';
import type { AfterEdit } from './CellEditor.tsx';
import { asSheet, type CellEdit, type Column, editSeed, strengthKey } from './column.ts';
import type { GridProps } from './Grid.tsx';
import { type Editing, type RowEvents, SELECT } from './GridRow.tsx';
import { isMoveKey, type MoveKey, moveInGrid } from './grid-move.ts';
import { type Place, placeOf } from './grid-place.ts';
import { toggled, toggledAll, withRange } from './row-selection.ts';
import { useGridCopy } from './use-grid-copy.ts';

/** The head is the row before the first: its cells are walked like the others. */
export const HEAD = '$head';

const PAGE_ROWS = 15;

const cellAt = (event: { target: EventTarget }): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row][data-column]') : null;

/** Keys, clicks and focus of the grid: where the tab stop is, which cell is written in, what is selected. */
export const useGridKeys = <Row extends { id: string }>(props: GridProps<Row>) => {
  const { rows, columns, selected } = props;
  const grid = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const [editing, setEditing] = useState<{ row: string; cell: Editing } | null>(null);
  const goOn = useRef<Place | null>(null);
  const anchor = useRef<string | null>(null);

  const rowIds = [HEAD, ...rows.map((row) => row.id)];
  const columnIds = [SELECT, ...columns.map((column) => column.id)];
  const isThere = place !== null && rowIds.includes(place.row) && columnIds.includes(place.column);
  // The tab stop of a grid not yet entered, or whose cell went away, is the first name.
  const stop: Place = isThere ? place : { row: rowIds[1] ?? HEAD, column: columnIds[1] ?? SELECT };

  const focus = ({ row, column }: Place) => {
    const cell = grid.current?.querySelector<HTMLElement>(
      `[data-row="${CSS.escape(row)}"][data-column="${CSS.escape(column)}"]`,
    );
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const step = (from: Place, key: MoveKey, mod = false, shift = false): Place | null => {
    const to = moveInGrid(
      { row: rowIds.indexOf(from.row), column: columnIds.indexOf(from.column) },
      key,
      { mod, shift },
      { rows: rowIds.length, columns: columnIds.length, pageRows: PAGE_ROWS },
    );
    return to && { row: rowIds[to.row] ?? HEAD, column: columnIds[to.column] ?? SELECT };
  };
  const rowAt = (id: string): Row | undefined => rows.find((row) => row.id === id);
  const columnAt = (id: string): Column<Row> | undefined => columns.find((column) => column.id === id);
  const select = (ids: readonly string[]) => props.onSelect(ids as readonly Row['id'][]);
  const shown = rows.map((row) => row.id as string);

  const commit = (row: Row, column: Column<Row>, typed: string): string | null => column.commit?.(row, typed) ?? null;
  const done = (after: AfterEdit) => {
    if (after !== 'away') {
      const keys: Partial<Record<AfterEdit, [MoveKey, boolean]>> = {
        down: ['ArrowDown', false],
        up: ['ArrowUp', false],
        next: ['Tab', false],
        previous: ['Tab', true],
      };
      const [key, shift] = keys[after] ?? [null, false];
      goOn.current = (key && step(stop, key, false, shift)) ?? stop;
    }
    setEditing(null);
  };

  // After an edit the cell it led to takes the focus; the field that had it is gone by then.
  useLayoutEffect(() => {
    if (editing !== null || goOn.current === null) return;
    focus(goOn.current);
    goOn.current = null;
  });

  const latest = useRef({ commit, done, open: props.onOpen });
  useLayoutEffect(() => {
    latest.current = { commit, done, open: props.onOpen };
  });
  const events = useMemo<RowEvents<Row>>(
    () => ({
      commit: (row, column, typed) => latest.current.commit(row, column, typed),
      done: (after) => latest.current.done(after),
      open: (id) => latest.current.open(id as Row['id']),
    }),
    [],
  );

  const choose = (id: string, how: { range: boolean; toggle: boolean }) => {
    if (how.range) return select(withRange(selected, shown, anchor.current, id));
    anchor.current = id;
    select(how.toggle ? toggled(selected as readonly string[], id) : [id]);
  };

  const onHead = (column: string) => (column === SELECT ? select(toggledAll(selected, shown)) : props.onSort(column));

  /** The keys go on in the next row that stays, so that they are not lost with the rows. */
  const remove = (ids: readonly Row['id'][], at: Place) => {
    if (!props.onRemove) return;
    const gone = new Set<string>(ids);
    const from = shown.indexOf(at.row);
    const stays = (id: string) => !gone.has(id);
    const next = shown.slice(from).find(stays) ?? shown.slice(0, from).findLast(stays) ?? HEAD;
    goOn.current = { row: next, column: at.column };
    props.onRemove(ids);
  };

  /** Returns whether the key meant something here. */
  const press = (event: KeyboardEvent, at: Place): boolean => {
    const { key, shiftKey } = event;
    const mod = event.ctrlKey || event.metaKey;
    if (event.altKey) return false;
    if (isMoveKey(key) && key !== 'Tab') {
      const to = step(at, key, mod, shiftKey);
      if (!to) return true;
      if (shiftKey && (key === 'ArrowUp' || key === 'ArrowDown') && to.row !== HEAD && at.row !== HEAD) {
        anchor.current ??= at.row;
        choose(to.row, { range: true, toggle: false });
      }
      focus(to);
      return true;
    }
    if (at.row === HEAD) {
      if (key !== 'Enter' && key !== ' ') return false;
      onHead(at.column);
      return true;
    }
    const row = rowAt(at.row);
    if (!row) return false;
    if (key === ' ') {
      choose(row.id, { range: shiftKey, toggle: true });
      return true;
    }
    if (mod && key === 'Enter') {
      props.onOpen(row.id);
      return true;
    }
    if (mod && key.toLowerCase() === 'a') {
      select(shown);
      return true;
    }
    return pressCell(event, row, at);
  };

  const pressCell = (event: KeyboardEvent, row: Row, at: Place): boolean => {
    const { key } = event;
    const mod = event.ctrlKey || event.metaKey;
    const isDelete = key === 'Delete' || key === 'Backspace';
    if (at.column === SELECT) {
      if (isDelete) remove(selected.length > 0 ? selected : [row.id], at);
      else if (key === 'Enter') choose(row.id, { range: false, toggle: true });
      else return false;
      return true;
    }
    const column = columnAt(at.column);
    const edit = column?.edit as CellEdit<unknown> | undefined;
    // On a cell Delete means the value in it and never the row, and is no key of the page.
    if (!column || !edit) return isDelete;
    const strength = strengthKey(key, edit);
    if (strength !== null && !mod) {
      commit(row, column, strength);
      return true;
    }
    if (isDelete && !mod) {
      const reason = edit.kind === 'strength' ? null : commit(row, column, '');
      if (reason !== null) toast(reason, { tone: 'error' });
      return true;
    }
    const begin = editSeed(key, edit, mod);
    if (!begin) return false;
    setEditing({ row: at.row, cell: { column: at.column, seed: begin.seed } });
    return true;
  };

  useGridCopy(grid, (at) => {
    const chosen = rows.filter(({ id }) => selected.includes(id));
    const row = rowAt(at.row);
    if (chosen.length > 0) return props.copiesRows ? asSheet(chosen, columns) : null;
    return (row && columnAt(at.column)?.text(row)) ?? null;
  });

  const root = {
    ref: grid,
    onFocus: (event: FocusEvent) => {
      const cell = cellAt(event);
      if (cell) setPlace(placeOf(cell));
    },
    onKeyDown: (event: KeyboardEvent) => {
      const cell = cellAt(event);
      if (event.target !== cell || !cell || event.nativeEvent.isComposing) return;
      if (press(event, placeOf(cell))) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    onClick: (event: MouseEvent) => {
      const cell = cellAt(event);
      if (!cell || editing) return;
      const at = placeOf(cell);
      if (at.row === HEAD) return onHead(at.column);
      choose(at.row, { range: event.shiftKey, toggle: at.column === SELECT || event.ctrlKey || event.metaKey });
    },
    onDoubleClick: (event: MouseEvent) => {
      const cell = cellAt(event);
      if (!cell) return;
      const at = placeOf(cell);
      if (columnAt(at.column)?.edit) setEditing({ row: at.row, cell: { column: at.column, seed: null } });
    },
  };
  return { root, stop, editing, events };
};
