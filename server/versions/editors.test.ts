import { expect, it } from 'vitest';
import { editorsBetween } from './editors.ts';

it('[V7] names who edited after one instant and up to another, once each, the last one first', () => {
  const entry = (actor: string, first: number, last: number) => ({
    layer: 'map' as const,
    actor,
    first,
    last,
    edits: 1,
  });
  const trail = [entry('a', 1, 5), entry('b', 10, 20), entry('a', 12, 14), entry('', 13, 13), entry('c', 30, 31)];
  expect(editorsBetween(trail, 5, 29)).toEqual(['b', 'a']);
  expect(editorsBetween(trail, 4, 4)).toEqual(['a']);
  expect(editorsBetween(trail, 20, 20)).toEqual([]);
});
