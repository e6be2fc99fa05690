import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type MoveKey, moveInGrid } from './grid-move.ts';

const size = { rows: 3, columns: 4, pageRows: 10 };
const plain = { mod: false, shift: false };
const step = (row: number, column: number, key: MoveKey, modifiers = plain) =>
  moveInGrid({ row, column }, key, modifiers, size);

it('[T1] arrow keys move by one cell and stop at the edges', () => {
  expect(step(1, 1, 'ArrowDown')).toEqual({ row: 2, column: 1 });
  expect(step(2, 1, 'ArrowDown')).toEqual({ row: 2, column: 1 });
  expect(step(0, 0, 'ArrowLeft')).toEqual({ row: 0, column: 0 });
  expect(step(0, 3, 'ArrowRight')).toEqual({ row: 0, column: 3 });
  expect(step(0, 2, 'PageDown')).toEqual({ row: 2, column: 2 });
});

it('[T1] Home and End go to the ends of the row, with Ctrl to the corners of the table', () => {
  expect(step(1, 2, 'Home')).toEqual({ row: 1, column: 0 });
  expect(step(1, 2, 'End')).toEqual({ row: 1, column: 3 });
  expect(step(1, 2, 'Home', { mod: true, shift: false })).toEqual({ row: 0, column: 0 });
  expect(step(1, 2, 'End', { mod: true, shift: false })).toEqual({ row: 2, column: 3 });
  expect(step(1, 2, 'ArrowUp', { mod: true, shift: false })).toEqual({ row: 0, column: 2 });
});

it('[T2] Tab walks cell by cell over the rows and leaves the table at its ends', () => {
  expect(step(0, 3, 'Tab')).toEqual({ row: 1, column: 0 });
  expect(step(1, 0, 'Tab', { mod: false, shift: true })).toEqual({ row: 0, column: 3 });
  expect(step(2, 3, 'Tab')).toBeNull();
  expect(step(0, 0, 'Tab', { mod: false, shift: true })).toBeNull();
});

it('[T1] no key leads outside the table, whatever the place it starts from', () => {
  const key = fc.constantFrom<MoveKey>(
    'ArrowUp',
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'Home',
    'End',
    'PageUp',
    'Tab',
  );
  const edge = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(
      edge,
      edge,
      edge,
      edge,
      key,
      fc.boolean(),
      fc.boolean(),
      (rows, columns, row, column, k, mod, shift) => {
        const to = moveInGrid({ row, column }, k, { mod, shift }, { rows, columns, pageRows: 7 });
        if (to === null) return rows === 0 || columns === 0 || k === 'Tab';
        return to.row >= 0 && to.row < rows && to.column >= 0 && to.column < columns;
      },
    ),
  );
});
