import { drawLine as drawContact } from '../../../shared/document/commands/draw-line.ts';
import type { StrengthValue } from '../../../shared/model/contact.ts';
import type { ContactId, PersonId } from '../../../shared/model/id.ts';
import { otherSide } from '../../../shared/model/side.ts';
import { contactPath } from '../../../shared/rules/layout/contact-path.ts';
import { internalPath } from '../../../shared/rules/layout/internal-path.ts';
import { measure } from '../../../shared/rules/measures.ts';
import { networkOn } from '../../../shared/rules/network.ts';
import { announce } from '../../session/announce.ts';
import type { Text } from '../../text/use-text.ts';
import type { Board } from '../board-context.ts';
import type { Point } from '../camera/viewport.ts';
import { nameOn } from '../world/line-name.ts';
import { sideAt } from './drop-target.ts';
import type { Gesture } from './gesture.ts';
import { targetOf } from './target.ts';

/** A line drawn by hand begins as a working one, so that the lane answers at once; its strength is one key away. */
export const DRAWN_STRENGTH: StrengthValue = 2;

/** Joins two people of different sides; a line that is there already is only selected. */
export const joinPeople = (board: Board, one: PersonId, other: PersonId, t: Text['board']): ContactId | null => {
  const { session, model, view, day } = board;
  const a = model.cards.get(one);
  const b = model.cards.get(other);
  if (!a || !b || a.side === b.side) return null;
  const [supplier, customer] = a.side === 'supplier' ? [one, other] : [other, one];
  const there = model.lines
    .keys()
    .map((id) => model.lines.get(id))
    .find((line) => line?.kind === 'contact' && line.supplier === supplier && line.customer === customer);
  if (there && there.strength > 0) {
    view.selectContact(there.id as ContactId);
    return there.id as ContactId;
  }
  const drawn = session.perform(drawContact, { supplier, customer, value: DRAWN_STRENGTH, on: day.get() });
  if (!drawn) return null;
  const { threads } = measure(networkOn(session.account.get(), day.get(), { today: session.today() }));
  const network = model.network();
  announce(t.connected(nameOn(network, supplier, t), nameOn(network, customer, t), threads));
  if (drawn.kind === 'planned') return null;
  view.selectContact(drawn.id);
  return drawn.id;
};

const straight = (a: Point, b: Point): string => `M${a.x} ${a.y}L${b.x} ${b.y}`;

/** A line drawn from a card's handle to another card, or to the paper where a new person is then named. */
export const drawLine = (board: Board, from: PersonId, t: Text['board']): Gesture | null => {
  const { scene, cards, gesture } = board;
  const start = scene.boxOf(from);
  if (!start) return null;
  let target: PersonId | null = null;

  const aim = (next: PersonId | null) => {
    if (next === target) return;
    if (target) cards.get(target)?.removeAttribute('data-target');
    if (next) cards.get(next)?.setAttribute('data-target', '');
    target = next;
  };
  const end = () => {
    aim(null);
    gesture.set(null);
  };

  return {
    move({ world, over }) {
      const hit = targetOf(over);
      const person = hit.kind === 'card' || hit.kind === 'handle' ? hit.person : null;
      aim(person === from ? null : person);
      const box = target ? scene.boxOf(target) : undefined;
      const [a, b] = start.side === 'supplier' ? [start, box] : [box, start];
      const path = !box
        ? straight({ x: start.front, y: start.cy }, world)
        : box.side === start.side
          ? internalPath(start, box)
          : a && b
            ? contactPath(a, b).d
            : '';
      gesture.set({ kind: 'connect', side: start.side, path, joined: box !== undefined });
    },
    drop({ screen, world }) {
      const person = target;
      end();
      if (!person) {
        const side = sideAt(scene.placement(), world.x);
        if (side === otherSide(start.side)) board.addHere(world, from);
        return;
      }
      if (scene.boxOf(person)?.side === start.side) board.menu.set({ kind: 'link', at: screen, from, to: person });
      else {
        const id = joinPeople(board, from, person, t);
        if (id) board.focusLine(id);
      }
    },
    cancel: end,
  };
};
