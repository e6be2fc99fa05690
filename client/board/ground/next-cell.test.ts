import { expect, it } from 'vitest';
import { nextCell } from './next-cell.ts';

it('[LN14] an arrow goes to the next cell that way, and nowhere at the edge', () => {
  const cells = ['a', 'b', 'c', 'd'].map((key) => ({ key }));
  const boxes = new Map([
    ['a', { x: 0, y: 0, w: 70, h: 60 }],
    ['b', { x: 80, y: 0, w: 168, h: 60 }],
    ['c', { x: 0, y: 70, w: 70, h: 60 }],
    ['d', { x: 80, y: 70, w: 168, h: 60 }],
  ]);
  const go = (from: string, arrow: string) => nextCell(boxes, cells, from, arrow);
  expect([go('a', 'ArrowRight'), go('a', 'ArrowDown'), go('d', 'ArrowLeft'), go('d', 'ArrowUp')]).toEqual([
    'b',
    'c',
    'c',
    'b',
  ]);
  expect([go('a', 'ArrowLeft'), go('a', 'Enter'), go('gone', 'ArrowUp')]).toEqual([null, null, null]);
});
