import { movePeople } from '../../../shared/document/commands/move-people.ts';
import type { LevelId, PersonId } from '../../../shared/model/id.ts';
import type { Guide } from '../../../shared/rules/layout/align.ts';
import type { CardBox } from '../../../shared/rules/layout/placement.ts';
import { announce } from '../../session/announce.ts';
import type { Text } from '../../text/use-text.ts';
import type { Board } from '../board-context.ts';
import type { Point } from '../camera/viewport.ts';
import { nameOn } from '../world/line-name.ts';
import { type Drop, dropTarget } from './drop-target.ts';
import { alignInHand, dropFree } from './free-drop.ts';
import type { Gesture } from './gesture.ts';
import { type LensDrop, lensDrop } from './lens-drop.ts';

const NOTHING: Drop = { lane: undefined, level: null };

/**
 * Cards in the hand: they follow it here and, through presence, on the colleagues' screens. Nothing is written before
 * the drop, and then once for all of them.
 */
export const dragCards = (board: Board, grabbed: PersonId, from: Point, text: Text): Gesture | null => {
  const t = text.board;
  const { scene, model, session, view, cards, gesture } = board;
  const card = scene.target().cards.get(grabbed);
  if (!card) return null;
  const selected = view.state.get().selectedPeople;
  if (!selected.includes(grabbed)) view.selectPeople([grabbed]);
  const people = selected.includes(grabbed) ? selected : [grabbed];
  const starts = people.map((id) => scene.boxOf(id)).filter((box): box is CardBox => box !== undefined);
  const { levels } = model.account();
  let by: Point = { x: 0, y: 0 };
  let drop = NOTHING;
  let lensed: LensDrop | null = null;
  let guides: readonly Guide[] = [];

  const show = () =>
    gesture.set({
      kind: 'drag',
      side: card.side,
      slots: starts,
      lane: drop.lane,
      level: drop.level,
      levels: drop.level !== null,
      over: lensed?.box ?? null,
      guides,
    });
  const letGo = () => {
    for (const id of people) {
      const element = cards.get(id);
      element?.removeAttribute('data-carried');
      element?.removeAttribute('data-mine');
    }
    session.presence.setDrag(null);
    gesture.set(null);
    scene.release(people);
  };

  for (const id of people) {
    cards.get(id)?.setAttribute('data-carried', '');
    cards.get(id)?.setAttribute('data-mine', '');
  }
  show();

  return {
    move({ world }) {
      let dx = world.x - from.x;
      let dy = world.y - from.y;
      if (scene.target().lens === 'free') {
        const aligned = alignInHand(board, { ...card, x: card.x + dx, y: card.y + dy }, people);
        dx += aligned.dx;
        dy += aligned.dy;
        if (guides.length > 0 || aligned.guides.length > 0) {
          guides = aligned.guides;
          show();
        }
      }
      by = { x: dx, y: dy };
      for (const start of starts) scene.carry(start.id, { x: start.x + dx, y: start.y + dy });
      session.presence.setDrag({ person: grabbed, x: card.x + dx, y: card.y + dy });
      if (scene.target().lens !== 'shape') {
        const meant = lensDrop(board, { card, people, at: world, text });
        const same = meant?.key === lensed?.key;
        lensed = meant;
        if (!same) show();
        return;
      }
      const next = dropTarget(scene.target(), card, from, world, levels.length);
      if (next.lane === drop.lane && next.level === drop.level) return;
      drop = next;
      show();
    },
    drop() {
      const ground = model.ground.get();
      if (ground.kind === 'free') {
        letGo();
        dropFree(board, ground, starts, by);
        return;
      }
      if (ground.kind !== 'shape') {
        letGo();
        if (lensed) announce(lensed.write());
        return;
      }
      const level: LevelId | null = drop.level === null ? null : (levels[drop.level]?.id ?? null);
      const toLane = drop.lane !== undefined && (card.tip || drop.lane !== card.lane || people.length > 1);
      letGo();
      if (!toLane && level === null) return;
      session.perform(movePeople, {
        ids: [...people],
        on: board.day.get(),
        ...(toLane && level === null ? { function: drop.lane ?? null } : {}),
        ...(level === null ? {} : { level }),
      });
      const who = people.length === 1 ? nameOn(model.network(), grabbed, t) : t.people(people.length);
      const lane = model.lanes.get().find(({ id }) => id === drop.lane);
      announce(
        level === null
          ? t.movedToLane(who, lane?.id == null ? t.noFunction : lane.name)
          : t.movedToLevel(who, levels[drop.level ?? 0]?.name ?? ''),
      );
    },
    cancel: letGo,
  };
};
