import { expect, it } from 'vitest';
import { boxOfWord, crowdedWords, type Word } from './crowded-words.ts';

const word = (id: string, x: number, y: number, anchor: Word['at']['anchor'] = 'start'): Word => ({
  id,
  at: { x, y, anchor },
  width: 60,
});

it('[L21] of two words over one another the first is written', () => {
  expect(crowdedWords([word('a', 0, 0), word('b', 50, 8), word('c', 61, 0)], [])).toEqual(new Set(['b']));
  expect(crowdedWords([word('a', 0, 0, 'end'), word('b', 0, 0), word('c', 0, 0, 'middle')], [])).toEqual(
    new Set(['c']),
  );
  expect(crowdedWords([word('a', 0, 0), word('b', 0, 14)], [])).toEqual(new Set());
});

it('[L21] a word gives way to the name of a lane, and takes no room then', () => {
  const names = [boxOfWord({ at: { x: 0, y: 0, anchor: 'middle' }, width: 40 })];
  expect(crowdedWords([word('a', 10, 5), word('b', 40, 5)], names)).toEqual(new Set(['a']));
});
