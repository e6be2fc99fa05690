import type { PersonId } from '../../../shared/model/id.ts';
import type { Board } from '../board-context.ts';
import type { Point } from '../camera/viewport.ts';
import { prefersReducedMotion } from '../reduced-motion.ts';
import { glide } from './glide.ts';

/** A card in a colleague's hand follows it on this screen too, smoothed between two reports. Returns the way to stop. */
export const watchDrags = ({ session, scene, frames, cards }: Board): (() => void) => {
  const held = new Map<PersonId, { shown: Point; reported: Point }>();
  let running = false;
  let last: number | null = null;

  const step = (now: number): boolean => {
    const elapsed = last === null ? 16 : now - last;
    last = now;
    let moving = false;
    for (const [person, hand] of held) {
      const next = prefersReducedMotion() ? hand.reported : glide(hand.shown, hand.reported, elapsed);
      moving ||= next !== hand.reported;
      if (next.x !== hand.shown.x || next.y !== hand.shown.y) scene.carry(person, next);
      hand.shown = next;
    }
    running = moving;
    if (!moving) last = null;
    return moving;
  };

  const read = () => {
    const drags = new Map<PersonId, Point>();
    for (const other of session.presence.others.get()) {
      // A card in one's own hand is not pulled away.
      if (other.drag && other.lens === scene.target().lens && !cards.get(other.drag.person)?.hasAttribute('data-mine'))
        drags.set(other.drag.person, other.drag);
    }
    const released = [...held.keys()].filter((person) => !drags.has(person));
    for (const person of released) {
      held.delete(person);
      cards.get(person)?.removeAttribute('data-carried');
    }
    if (released.length > 0) scene.release(released);
    for (const [person, { x, y }] of drags) {
      const box = scene.boxOf(person);
      if (!box) continue;
      const hand = held.get(person) ?? { shown: { x: box.x, y: box.y }, reported: { x, y } };
      hand.reported = { x, y };
      held.set(person, hand);
      cards.get(person)?.setAttribute('data-carried', '');
    }
    if (held.size > 0 && !running) {
      running = true;
      frames.run(step);
    }
  };
  read();
  return session.presence.others.subscribe(read);
};
