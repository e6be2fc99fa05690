export type SortValue = string | number | null;
export type Sorting = { column: string; direction: 'ascending' | 'descending' };

/** Empty values stay last in both directions, equal ones keep the order of the account. */
export const sortRows = <Row>(
  rows: readonly Row[],
  sorting: Sorting | null,
  valueOf: (row: Row, column: string) => SortValue,
  collator: Intl.Collator,
): Row[] => {
  if (sorting === null) return [...rows];
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, value: valueOf(row, sorting.column) }));
  keyed.sort((a, b) => {
    const [x, y] = [a.value, b.value];
    const emptyX = x === null || x === '';
    const emptyY = y === null || y === '';
    if (emptyX || emptyY) return Number(emptyX) - Number(emptyY);
    if (typeof x === 'number' && typeof y === 'number') return sign * (x - y);
    return sign * collator.compare(String(x), String(y));
  });
  return keyed.map(({ row }) => row);
};

/** A header pressed again turns the order round, and a third time gives the account's own order back. */
export const nextSorting = (sorting: Sorting | null, column: string): Sorting | null => {
  if (sorting?.column !== column) return { column, direction: 'ascending' };
  return sorting.direction === 'ascending' ? { column, direction: 'descending' } : null;
};
