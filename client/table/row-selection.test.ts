import { expect, it } from 'vitest';
import { rangeOf, toggled, toggledAll, withRange } from './row-selection.ts';

const shown = ['a', 'b', 'c', 'd'];

it('[T5] Space turns one row on and off', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});

it('[T5] Shift selects the rows between, in either direction, in the order shown', () => {
  expect(rangeOf(shown, 'b', 'd')).toEqual(['b', 'c', 'd']);
  expect(rangeOf(shown, 'd', 'b')).toEqual(['b', 'c', 'd']);
  expect(rangeOf(shown, null, 'c')).toEqual(['c']);
  expect(rangeOf(shown, 'gone', 'c')).toEqual(['c']);
  expect(rangeOf(shown, 'a', 'gone')).toEqual([]);
  expect(withRange(['c'], shown, 'b', 'd')).toEqual(['c', 'b', 'd']);
});

it('[T6] the head box selects what is shown and leaves what a filter hides as it is', () => {
  expect(toggledAll(['x'], shown)).toEqual(['x', 'a', 'b', 'c', 'd']);
  expect(toggledAll(['x', 'a', 'b', 'c', 'd'], shown)).toEqual(['x']);
  expect(toggledAll([], [])).toEqual([]);
});
