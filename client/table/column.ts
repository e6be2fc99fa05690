import type { ReactNode } from 'react';
import type { SortValue } from './sort-rows.ts';

/** How a cell is written in. A choice commits the id chosen, a day `YYYY-MM-DD`, a strength the figure. */
export type CellEdit<Row> =
  | { kind: 'text'; value: (row: Row) => string; inputMode?: 'email' | 'tel' | 'numeric' }
  | { kind: 'choice'; value: (row: Row) => string; options: (row: Row) => readonly { id: string; label: string }[] }
  | { kind: 'day'; value: (row: Row) => string }
  | { kind: 'strength'; value: (row: Row) => string; options: (row: Row) => readonly { id: string; label: string }[] };

export type Column<Row> = {
  id: string;
  label: string;
  /** The least width in px, and the share of what is left over. */
  min: number;
  grow: number;
  align?: 'end';
  sortKey: (row: Row) => SortValue;
  /** What is read out and shown. */
  text: (row: Row) => string;
  /** A richer picture of the same. */
  render?: (row: Row) => ReactNode;
  edit?: CellEdit<Row>;
  /** Writes what was typed; returns why it cannot be taken, or null. */
  commit?: (row: Row, typed: string) => string | null;
};

/** For whoever only reads no cell is written in. */
export const writable = <Row>(columns: Column<Row>[], mayEdit: boolean): Column<Row>[] =>
  mayEdit ? columns : columns.map(({ edit: _, commit: __, ...column }) => column);

/** Rows as a spreadsheet takes them: a line each, with a tab between the cells. */
export const asSheet = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string =>
  rows.map((row) => columns.map(({ text }) => text(row).replaceAll(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');

/** What a key typed on a cell begins: nothing, the editor with the present value, or with that character in its place. */
export const editSeed = (key: string, edit: CellEdit<unknown>, mod: boolean): { seed: string | null } | null => {
  if (mod) return null;
  if (key === 'Enter' || key === 'F2') return { seed: null };
  if (edit.kind !== 'text') return null;
  return [...key].length === 1 && key !== ' ' ? { seed: key } : null;
};

/** The strength that a key sets at once on a strength cell. */
export const strengthKey = (key: string, edit: CellEdit<unknown>): string | null =>
  edit.kind === 'strength' && /^[0-4]$/.test(key) ? key : null;
