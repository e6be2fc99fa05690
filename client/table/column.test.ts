import { expect, it } from 'vitest';
import { type CellEdit, editSeed, strengthKey } from './column.ts';

const text: CellEdit<unknown> = { kind: 'text', value: () => '' };
const choice: CellEdit<unknown> = { kind: 'choice', value: () => '', options: () => [] };
const strength: CellEdit<unknown> = { kind: 'strength', value: () => '2', options: () => [] };

it('[T10] Enter and F2 edit what stands there, a character typed takes its place', () => {
  expect(editSeed('Enter', text, false)).toEqual({ seed: null });
  expect(editSeed('F2', choice, false)).toEqual({ seed: null });
  expect(editSeed('a', text, false)).toEqual({ seed: 'a' });
  expect(editSeed('😀', text, false)).toEqual({ seed: '😀' });
  for (const key of ['ArrowDown', 'Escape', 'Shift', ' ', 'Dead']) expect(editSeed(key, text, false)).toBeNull();
  expect(editSeed('c', text, true)).toBeNull();
  expect(editSeed('a', choice, false)).toBeNull();
});

it('[T11] the keys 0 to 4 set a strength at once, and only there', () => {
  expect(strengthKey('3', strength)).toBe('3');
  expect(strengthKey('5', strength)).toBeNull();
  expect(strengthKey('3', text)).toBeNull();
});
