import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextSorting, type Sorting, sortRows } from './sort-rows.ts';

type Row = { name: string | null; lines: number };
const keyOf = (row: Row, column: string) => (column === 'name' ? row.name : row.lines);
const compare = new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare;
const names = (rows: Row[]) => rows.map((row) => row.name);

const rows: Row[] = [
  { name: 'Ärzte', lines: 2 },
  { name: null, lines: 10 },
  { name: 'plant 10', lines: 0 },
  { name: 'Plant 9', lines: 2 },
];

it('[T3] sorting knows letters with marks and numbers, and keeps empty values last both ways', () => {
  expect(names(sortRows(rows, { column: 'name', direction: 'ascending' }, keyOf, compare))).toEqual([
    'Ärzte',
    'Plant 9',
    'plant 10',
    null,
  ]);
  expect(names(sortRows(rows, { column: 'name', direction: 'descending' }, keyOf, compare))).toEqual([
    'plant 10',
    'Plant 9',
    'Ärzte',
    null,
  ]);
});

it('[T3] equal values keep the order of the account, and no order at all is the order of the account', () => {
  const byLines = sortRows(rows, { column: 'lines', direction: 'ascending' }, keyOf, compare);
  expect(byLines.map((row) => row.lines)).toEqual([0, 2, 2, 10]);
  expect(names(byLines).slice(1, 3)).toEqual(['Ärzte', 'Plant 9']);
  expect(sortRows(rows, null, keyOf, compare)).toEqual(rows);
});

it('[T3] sorting loses no row and does not change the list given', () => {
  const row = fc.record({ name: fc.option(fc.string()), lines: fc.integer({ min: 0, max: 5 }) });
  const direction = fc.constantFrom<Sorting['direction']>('ascending', 'descending');
  fc.assert(
    fc.property(fc.array(row), fc.constantFrom('name', 'lines'), direction, (list, column, way) => {
      const before = [...list];
      const sorted = sortRows(list, { column, direction: way }, keyOf, compare);
      expect(list).toEqual(before);
      expect(new Set(sorted)).toEqual(new Set(list));
      expect(sorted).toHaveLength(list.length);
    }),
  );
});

it('[T4] a header pressed three times sorts up, down, and not at all', () => {
  const first = nextSorting(null, 'name');
  const second = nextSorting(first, 'name');
  expect(first).toEqual({ column: 'name', direction: 'ascending' });
  expect(second).toEqual({ column: 'name', direction: 'descending' });
  expect(nextSorting(second, 'name')).toBeNull();
  expect(nextSorting(second, 'lines')).toEqual({ column: 'lines', direction: 'ascending' });
});
