import { describe, expect, it } from 'vitest';
import type { Account } from '../../../shared/model/account.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { FIRST_LOOK } from '../../../shared/rules/layout/lens/lens-picture.ts';
import { createStore } from '../../session/store.ts';
import { de } from '../../text/de.ts';
import { en } from '../../text/en.ts';
import { person, smallAccount, TODAY } from '../testing/accounts.ts';
import { handFrames } from '../testing/frames.ts';
import { createBoardModel, DRAW_MS, lineDrawing, REST_MS } from './board-model.ts';
import { readBoard } from './read-board.ts';
import { createScene } from './scene.ts';

const opened = (start: Account = smallAccount()) => {
  const { frames, pass } = handFrames();
  const account = createStore(start);
  const day = createStore(TODAY);
  const first = readBoard(start, TODAY, TODAY);
  const scene = createScene({ frames, initial: first.placement, reducedMotion: () => false });
  const owns = new Set<() => void>();
  const onOwnChange = (listener: () => void) => {
    owns.add(listener);
    return () => void owns.delete(listener);
  };
  const model = createBoardModel({
    account,
    onOwnChange,
    day,
    today: createStore(TODAY),
    look: createStore(FIRST_LOOK),
    frames,
    scene,
    first,
  });
  /** As a session tells of one's own change: everybody first, then that it was one's own. */
  const change = (next: Account) => {
    account.set(next);
    for (const listener of owns) listener();
  };
  return { account, change, day, scene, model, pass };
};

const money = (value: number, from: string | null = null) => ({
  contacts: [
    { id: 'tips', supplier: 'kam', customer: 'buyer', strengths: [{ from: null, value: 4 }] },
    { id: 'money', supplier: 'ours', customer: 'cfo', strengths: [{ from, value }] },
  ],
});
const cfo = 'cfo' as PersonId;

describe('a day that is passed', () => {
  it('[TL19] wakes no line that is only stale for another number of days, until the walk has arrived', () => {
    const stale = { from: null, value: 2 };
    const touches = [{ id: 't', date: '2026-01-10' as Day, kind: 'meeting' as const }];
    const { day, model, pass } = opened(
      smallAccount({
        contacts: [
          { id: 'tips', supplier: 'kam', customer: 'buyer', strengths: [stale], touches },
          { id: 'money', supplier: 'ours', customer: 'cfo', strengths: [{ from: '2026-06-10', value: 4 }] },
        ],
      }),
    );
    const told: (number | null | undefined)[] = [];
    model.lines.subscribe('tips', () => told.push(model.lines.get('tips')?.stale));
    day.set('2026-06-09' as Day);
    pass(16);
    const walked = told.length;
    day.set('2026-06-12' as Day);
    pass(16);
    day.set('2026-06-15' as Day);
    pass(16);
    expect(told).toHaveLength(walked);
    pass(2000);
    expect(told).toHaveLength(walked + 1);
    expect(told.at(-1)).toBe(156);
  });
});

describe('what the board shows', () => {
  it('[B20] has a card for everybody and a line for every contact', () => {
    const { model } = opened(smallAccount(money(2)));
    expect(model.cards.keys()).toEqual(['ours', 'kam', 'cfo', 'buyer', 'head']);
    expect(model.lines.keys()).toEqual(['tips', 'money']);
    expect(model.cards.get(cfo)).toMatchObject({ name: 'Claudia Weiss', title: 'CFO', function: 'Finance', lines: 1 });
    expect(model.counts.get()).toEqual({ supplier: 2, customer: 3 });
  });

  it('[N9] a line that is only planned is none yet, and is said', () => {
    const planned = {
      inside: { plannedContacts: [{ id: 'p', supplier: 'ours', customer: 'cfo', from: '2027-01-01', value: 2 }] },
    };
    const { model } = opened(smallAccount(planned as never));
    expect(model.cards.get(cfo)).toMatchObject({ lines: 0, planned: 1 });
    expect(en.board.lines(0, 1)).toBe('no line yet, 1 planned');
    expect(de.board.lines(2, 1)).toBe('2 Linien, 1 geplant');
    expect(en.board.lines(0, 0)).toBe('no line');
  });

  it('[B15] reads the account once per frame and tells only the card that changed', () => {
    const { account, model, pass } = opened();
    let told = 0;
    let others = 0;
    model.cards.subscribe(cfo, () => told++);
    model.cards.subscribe('head' as PersonId, () => others++);
    for (const name of ['C', 'Cl', 'Claudia W.']) {
      const people = account.get().people.map((one) => (one.id === cfo ? { ...one, name } : one));
      account.set({ ...account.get(), people });
    }
    expect(told).toBe(0);
    pass(20);
    expect([told, others]).toEqual([1, 0]);
    expect(model.cards.get(cfo)?.name).toBe('Claudia W.');
  });

  it('[B15] rests between two readings of a flood, but not when one changes something oneself', () => {
    const { account, change, model, pass } = opened();
    const renamed = (name: string): Account => ({
      ...account.get(),
      people: account.get().people.map((one) => (one.id === cfo ? { ...one, name } : one)),
    });
    account.set(renamed('first'));
    pass(20);
    expect(model.cards.get(cfo)?.name).toBe('first');
    account.set(renamed('second'));
    pass(40);
    expect(model.cards.get(cfo)?.name).toBe('first');
    pass(REST_MS);
    expect(model.cards.get(cfo)?.name).toBe('second');
    account.set(renamed('third'));
    change(renamed('own'));
    pass(20);
    expect(model.cards.get(cfo)?.name).toBe('own');
  });

  it('[B11] a command of one’s own that changed nothing does not make the next change one’s own', () => {
    const shownAfter = (isPressed: boolean) => {
      const { account, change, scene, pass } = opened(smallAccount(money(2)));
      pass(20);
      account.set(smallAccount(money(3)));
      pass(REST_MS);
      if (isPressed) change(account.get());
      pass(REST_MS);
      account.set(smallAccount(money(4)));
      pass(REST_MS);
      expect(scene.resting()).toBe(false);
      return scene.boxOf(cfo)?.x;
    };
    expect(shownAfter(true)).toBe(shownAfter(false));
  });

  it('[B14] lets a new working line draw itself before its lane walks', () => {
    const { account, model, scene, pass } = opened();
    const start = scene.boxOf(cfo)?.x;
    account.set(smallAccount(money(4)));
    pass(DRAW_MS / 2);
    expect(model.isNew('money')).toBe(true);
    expect(scene.boxOf(cfo)?.x).toBe(start);
    pass(DRAW_MS + 300);
    expect(scene.boxOf(cfo)?.x).not.toBe(start);
  });

  it('[B14] does not wait on another day', () => {
    const { day, model, scene, pass } = opened(smallAccount(money(4, '2026-01-01')));
    day.set('2025-01-01' as Day);
    pass(2000);
    day.set(TODAY);
    const start = scene.boxOf(cfo)?.x;
    pass(64);
    expect(model.isNew('money')).toBe(false);
    expect(scene.boxOf(cfo)?.x).not.toBe(start);
  });

  it('[B22] keeps the title of a post without holder', () => {
    const people = [
      person(
        'gone',
        'customer',
        '',
        { title: 'Service director', function: 'finance' },
        { status: 'vacant', from: '2026-02-01' },
      ),
    ];
    const { model } = opened(smallAccount({ people, contacts: [], links: [] }));
    expect(model.cards.get('gone' as PersonId)).toMatchObject({
      name: '',
      title: 'Service director',
      status: 'vacant',
      since: '2026-02-01',
    });
  });

  it('[B25] paints by elements, by both, or by the picture alone', () => {
    expect([1, 30, 31, 300, 301].map(lineDrawing)).toEqual(['elements', 'elements', 'both', 'both', 'canvas']);
  });
});
