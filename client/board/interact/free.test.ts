// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PersonId, RecordId } from '../../../shared/model/id.ts';
import type { FreeGround } from '../../../shared/rules/layout/lens/ground.ts';
import { en } from '../../text/en.ts';
import { moveGround } from '../ground/move-ground.ts';
import { freeHandle } from '../keys/free-handle.ts';
import { smallAccount } from '../testing/accounts.ts';
import { testBoard } from '../testing/board.ts';
import { dragCards } from './drag-cards.ts';

const cfo = 'cfo' as PersonId;
const head = 'head' as PersonId;
const opened = () => {
  const test = testBoard(smallAccount());
  test.board.view.look({ lens: 'free' });
  test.pass(1000);
  const { board } = test;
  const posOf = (id: string) => board.session.account.get().people.find((one) => one.id === id)?.pos;
  const card = (id: PersonId) => board.scene.target().cards.get(id)!;
  return { ...test, posOf, card, ground: () => board.model.ground.get() as FreeGround };
};

describe('the Free lens in the hand', () => {
  it('[LN42] several cards are written once, where they were dropped', () => {
    const { board, posOf, card, intents } = opened();
    board.view.selectPeople([cfo, head]);
    const [from, other] = [card(cfo), card(head)];
    const drag = dragCards(board, cfo, { x: from.x, y: from.y }, en)!;
    const to = { x: from.x + 1000, y: from.y + 2000 };
    drag.move({ world: to, screen: to, over: null });
    expect(intents()).toBe(0);
    drag.drop({ world: to, screen: to, over: null });
    expect(intents()).toBe(1);
    expect(posOf('cfo')).toEqual([Math.round(from.x + 1000), Math.round(from.y + 2000)]);
    expect(posOf('head')).toEqual([Math.round(other.x + 1000), Math.round(other.y + 2000)]);
  });

  it('[LN42] by key, and back to the place of the Shape', () => {
    const { board, posOf, card } = opened();
    const { x, y } = card(cfo);
    freeHandle(board).nudge([cfo], { x: 16, y: 0 });
    expect(posOf('cfo')).toEqual([Math.round(x + 16), Math.round(y)]);
    freeHandle(board).unplace([cfo]);
    expect(posOf('cfo')).toBeNull();
  });

  it('[LN44] a frame takes along what lies in it, in one step', () => {
    const { board, posOf, card, pass, intents, ground } = opened();
    freeHandle(board).addFrame();
    pass(1000);
    const [frame] = ground().frames;
    const box = board.scene.target().boxes.get(frame!.key)!;
    const { x, y } = card(cfo);
    // Under the card, wherever the middle of the window was.
    freeHandle(board).nudge([cfo], { x: box.x + 100 - x, y: box.y + 100 - y });
    pass(1000);
    const [count, before] = [intents(), board.session.account.get().frames[0]!];
    const element = document.createElement('section');
    moveGround(board, ground(), frame!.key, element).drop({ x: 500, y: 700 });
    expect(intents()).toBe(count + 1);
    const moved = board.session.account.get().frames[0]!;
    expect(posOf('cfo')).toEqual([moved.pos[0] + 100, moved.pos[1] + 100]);
    expect(Math.abs(moved.pos[0] - before.pos[0] - 500)).toBeLessThan(8);
    expect(Math.abs(moved.pos[1] - before.pos[1] - 700)).toBeLessThan(8);
    expect(moved.id as RecordId).toBe(frame!.id);
  });
});
