// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../shared/model/id.ts';
import type { LensName } from '../../../shared/rules/layout/lens/lens-name.ts';
import { en } from '../../text/en.ts';
import { person, smallAccount } from '../testing/accounts.ts';
import { testBoard } from '../testing/board.ts';
import { lensDrop } from './lens-drop.ts';

const id = (text: string) => text as PersonId;
const opened = (lens: LensName, more: Record<string, unknown> = {}) => {
  const test = testBoard(smallAccount(more));
  test.board.view.look({ lens });
  test.pass(1000);
  const { scene, session } = test.board;
  const card = (who: string) => scene.target().cards.get(id(who))!;
  const on = (who: string, at: { x: number; y: number }, people = [id(who)]) =>
    lensDrop(test.board, { card: card(who), people, at, text: en });
  const middle = (key: string) => {
    const { x, y, w, h } = scene.target().boxes.get(key)!;
    return { x: x + w / 2, y: y + h / 2 };
  };
  return { ...test, card, on, middle, account: () => session.account.get() };
};

describe('a drop in a lens', () => {
  it('[LN15] in the Grid takes function and level of the cell, and no cell of the other side', () => {
    const { on, middle, account, intents } = opened('grid');
    const drop = on('cfo', middle('cell customer logistics manager'));
    expect(drop?.write()).toBe('Claudia Weiss moved to Logistics, Manager.');
    expect(account().people.find((one) => one.id === 'cfo')?.posts[0]).toMatchObject({
      function: 'logistics',
      level: 'manager',
    });
    expect(intents()).toBe(1);
    expect(on('head', middle('cell supplier logistics manager'))).toBeNull();
    expect(on('head', { x: -50, y: -50 })).toBeNull();
  });

  it('[LN25] in the Organisation sets the manager, never one below', () => {
    const people = [
      person('one', 'customer', 'One', {}),
      person('two', 'customer', 'Two', {}),
      person('us', 'supplier', 'Us', {}),
    ];
    const { on, card, account, pass } = opened('organisation', { people, contacts: [], links: [] });
    const over = (who: string) => ({ x: card(who).x + 5, y: card(who).y + 5 });
    expect(on('one', over('us'))).toBeNull();
    expect(on('one', over('two'))?.write()).toBe('One reports to Two');
    pass(1000);
    expect(account().links).toMatchObject([{ from: 'one', to: 'two', kind: 'reports-to' }]);
    expect(on('two', over('one'))).toBeNull();
    expect(on('one', over('two'))).toBeNull();
  });

  it('[LN34] in the Decision unit judges from the day on, and none of ours', () => {
    const { on, middle, account, intents, board } = opened('decision');
    const place = middle('cell inner-circle -1');
    expect(on('ours', place)).toBeNull();
    expect(on('cfo', place)?.write()).toBe('Claudia Weiss: Non-supporter, Inner circle.');
    expect(intents()).toBe(1);
    expect(account().inside.judgements).toMatchObject([
      { person: 'cfo', stance: -1, influence: 'inner-circle', certainty: 'assumed', date: board.day.get() },
    ]);
    Object.assign(board.session, { access: { layers: { inside: false } } });
    expect(on('head', place)).toBeNull();
  });
});
