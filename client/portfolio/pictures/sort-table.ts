import type { PictureTable, TableRow } from './drawn.ts';

export type Order = { column: string; isDown: boolean };

/** What is not known comes last whichever way it is sorted; equal rows stay as they were. */
export const sortTable = (
  { columns, rows }: PictureTable,
  order: Order | null,
  compare: (a: string, b: string) => number,
): readonly TableRow[] => {
  const at = columns.findIndex(({ id }) => id === order?.column);
  if (!order || at < 0) return rows;
  const way = order.isDown ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [left, right] = [a.cells[at]?.value ?? null, b.cells[at]?.value ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    if (typeof left === 'number' && typeof right === 'number') return way * (left - right);
    return way * compare(`${left}`, `${right}`);
  });
};
