import { type RefObject, useEffect } from 'react';
import type { PersonId } from '../../../shared/model/id.ts';
import { useBoard } from '../board-context.ts';
import { oncePerFrame } from '../scene/frames.ts';

/**
 * Marks the cards, lines and links that focus and filter do not mean; the style sheet lets them step back. Written past React:
 * with hundreds of cards a step of the focus must not render anything.
 */
export const useMarkFaded = (root: RefObject<HTMLElement | null>): void => {
  const { model, shade, frames } = useBoard();
  useEffect(() => {
    const mark = () => {
      const meant = shade.meant.get();
      const world = root.current;
      if (!world) return;
      for (const element of world.querySelectorAll<HTMLElement>('[data-person-id]'))
        element.toggleAttribute('data-faded', meant !== null && !meant.has(element.dataset.personId as PersonId));
      for (const element of world.querySelectorAll<SVGElement>('[data-line]')) {
        const line = model.lines.get(element.dataset.line ?? '');
        element.toggleAttribute('data-faded', line !== undefined && shade.isFaded(line));
      }
      for (const element of world.querySelectorAll<SVGElement>('[data-link]')) {
        const link = model.links.get(element.dataset.link as never);
        const faded = link !== undefined && meant !== null && !(meant.has(link.from) && meant.has(link.to));
        element.toggleAttribute('data-faded', faded);
      }
    };
    // What has come with this change is in the page at the next frame.
    const soon = oncePerFrame(frames, mark);
    const whenOn = () => {
      if (shade.meant.get() !== null) soon();
    };
    mark();
    const stops = [
      shade.meant.subscribe(mark),
      model.cards.subscribeKeys(whenOn),
      model.lines.subscribeAll(whenOn),
      model.links.subscribeAll(whenOn),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [model, shade, frames, root]);
};
