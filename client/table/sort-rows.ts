export type SortValue = string | number | null;
export type Sorting = { column: string; direction: 'ascending' | 'descending' };

const isEmpty = (value: SortValue): boolean => value === null || value === '';

/** Empty values stay last in both directions, equal ones keep the order of the account. */
export const sortRows = <Row>(
  rows: readonly Row[],
  sorting: Sorting | null,
  keyOf: (row: Row, column: string) => SortValue,
  compareNames: (a: string, b: string) => number,
): Row[] => {
  if (sorting === null) return [...rows];
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row, sorting.column) }));
  keyed.sort(({ key: a }, { key: b }) => {
    if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * compareNames(String(a), String(b));
  });
  return keyed.map(({ row }) => row);
};

/** A header pressed again turns the order round, and a third time gives the account's own order back. */
export const nextSorting = (sorting: Sorting | null, column: string): Sorting | null => {
  if (sorting?.column !== column) return { column, direction: 'ascending' };
  return sorting.direction === 'ascending' ? { column, direction: 'descending' } : null;
};
