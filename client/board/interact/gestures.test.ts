// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ContactId, FunctionId, PersonId } from '../../../shared/model/id.ts';
import { announcement } from '../../session/announce.ts';
import { en } from '../../text/en.ts';
import { person, smallAccount } from '../testing/accounts.ts';
import { testBoard } from '../testing/board.ts';
import { dragCards } from './drag-cards.ts';
import { drawLine, joinPeople } from './draw-line.ts';
import type { PointerAt } from './gesture.ts';
import { marquee } from './marquee.ts';
import { targetOf } from './target.ts';

const t = en.board;
const [ours, kam, cfo, head, buyer] = ['ours', 'kam', 'cfo', 'head', 'buyer'] as PersonId[] as [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
  PersonId,
];
type Opened = ReturnType<typeof testBoard>;

const middle = ({ board }: Opened, id: PersonId) => {
  const box = board.scene.target().cards.get(id)!;
  return { x: box.x + box.w / 2, y: box.cy };
};
const at = (world: { x: number; y: number }, over: Element | null = null): PointerAt => ({
  world,
  screen: world,
  over,
});
const cardElement = (id: string): Element => {
  const element = document.createElement('div');
  element.dataset.personId = id;
  return element;
};
const postOf = ({ board }: Opened, id: PersonId) =>
  board.session.account.get().people.find((one) => one.id === id)?.posts[0];

describe('what lies under the pointer', () => {
  it('[B30] is the nearest thing that means something', () => {
    document.body.innerHTML =
      '<div data-person-id="p"><i id="name"></i><i id="h" data-handle></i></div><svg><g data-contact-id="c"><path id="l"/></g></svg><div data-board-control><i id="b"></i></div><i id="x"></i>';
    const found = ['name', 'h', 'l', 'b', 'x'].map((id) => targetOf(document.getElementById(id)));
    expect(found).toEqual([
      { kind: 'card', person: 'p' },
      { kind: 'handle', person: 'p' },
      { kind: 'line', contact: 'c' },
      { kind: 'control' },
      { kind: 'paper' },
    ]);
  });
});

describe('dragging cards', () => {
  it('[B32] moves the selected together, shows it to the others, and writes once at the drop', () => {
    const opened = testBoard();
    opened.board.view.selectPeople([cfo, head]);
    const from = middle(opened, cfo);
    const drag = dragCards(opened.board, cfo, from, en)!;
    for (const y of [10, 20, 30]) drag.move(at({ x: from.x, y: from.y + y }));
    expect(opened.board.scene.boxOf(head)?.y).toBe(opened.board.scene.target().cards.get(head)!.y + 30);
    expect(opened.drags).toHaveLength(3);
    expect(opened.intents()).toBe(0);
    drag.move(at({ x: from.x, y: middle(opened, head).y }));
    drag.drop(at({ x: from.x, y: middle(opened, head).y }));
    expect(opened.intents()).toBe(1);
    expect(opened.drags.at(-1)).toBeNull();
    expect([postOf(opened, cfo)?.function, postOf(opened, head)?.function]).toEqual(['logistics', 'logistics']);
    expect(announcement.get().text).toBe('2 people moved to Logistics.');
  });

  it('[B31] sets the level within the own lane', () => {
    const opened = testBoard();
    const from = middle(opened, cfo);
    const drag = dragCards(opened.board, cfo, from, en)!;
    const there = at({ x: from.x + 50, y: from.y });
    drag.move(there);
    const shown = opened.board.gesture.get();
    drag.drop(there);
    expect(postOf(opened, cfo)).toMatchObject({ function: 'finance', level: 'manager' });
    expect(shown).toMatchObject({ kind: 'drag', levels: true, level: 1 });
  });

  it('[B33] changes nothing when it is taken back', () => {
    const opened = testBoard();
    const from = middle(opened, cfo);
    const drag = dragCards(opened.board, cfo, from, en)!;
    drag.move(at({ x: from.x, y: middle(opened, head).y }));
    drag.cancel();
    expect(opened.intents()).toBe(0);
    expect(opened.board.gesture.get()).toBeNull();
    opened.pass(2000);
    expect(opened.board.scene.boxOf(cfo)).toEqual(opened.board.scene.target().cards.get(cfo));
  });
});

describe('drawing lines', () => {
  it('[B34] joins two people with a working line, selects it and says so', () => {
    const opened = testBoard();
    const line = drawLine(opened.board, ours, t)!;
    line.move(at(middle(opened, cfo), cardElement('cfo')));
    expect(opened.board.gesture.get()).toMatchObject({ kind: 'connect', joined: true });
    line.drop(at(middle(opened, cfo), cardElement('cfo')));
    const drawn = opened.board.session.account.get().contacts.find((contact) => contact.customer === cfo);
    expect(drawn?.strengths.at(-1)?.value).toBe(2);
    expect(opened.board.view.state.get().selectedContacts).toEqual([drawn?.id]);
    expect(opened.focused).toEqual([drawn?.id]);
    expect(announcement.get().text).toBe('Olaf Brekke connected to Claudia Weiss. Threads 2.');
  });

  it('[B34] leaves the strength of a line that is there', () => {
    const opened = testBoard();
    expect(joinPeople(opened.board, buyer, kam, t)).toBe('tips' as ContactId);
    expect(opened.intents()).toBe(0);
    expect(opened.board.view.state.get().selectedContacts).toEqual(['tips']);
  });

  it('[B35] asks what a link to a colleague is', () => {
    const opened = testBoard();
    const line = drawLine(opened.board, cfo, t)!;
    line.move(at(middle(opened, head), cardElement('head')));
    line.drop(at(middle(opened, head), cardElement('head')));
    expect(opened.board.menu.get()).toMatchObject({ kind: 'link', from: cfo, to: head });
  });

  it('[B35] asks for a new person on the other side’s paper, and for nothing on its own', () => {
    const opened = testBoard();
    const paper = (x: number) => {
      const line = drawLine(opened.board, ours, t)!;
      line.move(at({ x, y: 20 }));
      line.drop(at({ x, y: 20 }));
    };
    paper(900);
    paper(100);
    expect(opened.asked).toEqual([{ connectTo: ours }]);
    expect(opened.intents()).toBe(0);
  });
});

describe('the frame', () => {
  it('[B36] adds everybody it meets, and takes it back', () => {
    const opened = testBoard(
      smallAccount({
        people: [
          person('kam', 'supplier', 'T', { function: 'finance' as FunctionId }),
          person('cfo', 'customer', 'C', { function: 'finance' }),
        ],
        links: [],
        contacts: [],
      }),
    );
    opened.board.view.selectPeople([kam]);
    const drawn = marquee(opened.board, { x: 1064, y: 0 });
    drawn.move(at({ x: 600, y: 900 }));
    expect(opened.board.view.state.get().selectedPeople).toEqual([kam, cfo]);
    drawn.cancel();
    expect(opened.board.view.state.get().selectedPeople).toEqual([kam]);
  });
});
