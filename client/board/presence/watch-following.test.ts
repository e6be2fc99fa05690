import { expect, it } from 'vitest';
import type { Other } from '../../session/presence-state.ts';
import { testBoard } from '../testing/board.ts';
import { watchFollowing } from './watch-following.ts';

it('[B62] shows the other’s middle and zoom, and ends at one’s own gesture', () => {
  const { board, others } = testBoard();
  board.camera.setSize({ width: 1000, height: 600 });
  const stop = watchFollowing(board);
  const selection = { people: [], contacts: [] };
  const olaf = {
    clientId: 7,
    self: false,
    lens: 'shape',
    selection,
    viewport: { x: 500, y: 300, zoom: 2 },
  } as Partial<Other> as Other;
  others.set([olaf]);
  const before = board.camera.get();
  expect(before.zoom).not.toBe(2);
  board.view.follow(7);
  expect(board.camera.get()).toEqual({ x: 500 - 500 * 2, y: 300 - 300 * 2, zoom: 2 });
  others.set([{ ...olaf, viewport: { x: 0, y: 0, zoom: 1 } }]);
  expect(board.camera.get().zoom).toBe(1);
  board.camera.gesture();
  expect(board.view.state.get().following).toBeNull();
  others.set([{ ...olaf, viewport: { x: 9, y: 9, zoom: 3 } }]);
  expect(board.camera.get().zoom).toBe(1);
  stop();
});

it('[LN6] who follows looks through the same lens, unless it is closed to him', () => {
  const { board, others } = testBoard();
  board.camera.setSize({ width: 1000, height: 600 });
  const stop = watchFollowing(board);
  const selection = { people: [], contacts: [] };
  const at = (lens: string) =>
    ({ clientId: 7, self: false, selection, lens, viewport: { x: 5, y: 3, zoom: 2 } }) as unknown as Other;
  others.set([at('grid')]);
  expect(board.view.state.get().look.lens).toBe('shape');
  board.view.follow(7);
  expect(board.view.state.get().look.lens).toBe('grid');
  Object.assign(board.session, { access: { layers: { inside: null } } });
  others.set([at('decision')]);
  expect(board.view.state.get().look.lens).toBe('grid');
  stop();
});
