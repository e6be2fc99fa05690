import { type RefObject, useEffect } from 'react';
import type { PersonId } from '../../../shared/model/id.ts';
import { useBoard } from '../board-context.ts';
import { oncePerFrame } from '../scene/frames.ts';
import type { Meant } from '../scene/meant-by.ts';

/** What joins two inside a company steps back when one of them does. */
const isApart = (meant: Meant | null, { from, to }: { from: PersonId; to: PersonId }): boolean =>
  meant !== null && !(meant.people.has(from) && meant.people.has(to));

/**
 * Marks the cards, lines and links that focus and filter do not mean; the style sheet lets them step back. Written past React:
 * with hundreds of cards a step of the focus must not render anything.
 */
export const useMarkFaded = (root: RefObject<HTMLElement | null>, haveLinesCome: boolean): void => {
  const { model, shade, frames } = useBoard();
  // biome-ignore lint/correctness/useExhaustiveDependencies: reason: lines that have come are marked as well
  useEffect(() => {
    const mark = () => {
      const meant = shade.meant.get();
      const world = root.current;
      if (!world) return;
      for (const element of world.querySelectorAll<HTMLElement>('[data-person-id]'))
        element.toggleAttribute(
          'data-faded',
          meant !== null && !meant.people.has(element.dataset.personId as PersonId),
        );
      for (const element of world.querySelectorAll<SVGElement>('[data-line]')) {
        const line = model.lines.get(element.dataset.line ?? '');
        element.toggleAttribute('data-faded', line !== undefined && shade.isFaded(line));
      }
      for (const element of world.querySelectorAll<SVGElement>('[data-link]')) {
        const link = model.links.get(element.dataset.link as never);
        element.toggleAttribute('data-faded', link !== undefined && isApart(meant, link));
      }
      const { influences } = model.account().inside;
      for (const element of world.querySelectorAll<SVGElement>('[data-influence]')) {
        const influence = influences.find(({ id }) => id === element.dataset.influence);
        element.toggleAttribute('data-faded', influence !== undefined && isApart(meant, influence));
      }
    };
    // What has come with this change is in the page at the next frame.
    const soon = oncePerFrame(frames, mark);
    const whenOn = () => {
      if (shade.meant.get() !== null || shade.changes.get() !== null) soon();
    };
    mark();
    const stops = [
      shade.meant.subscribe(mark),
      shade.changes.subscribe(mark),
      model.cards.subscribeKeys(whenOn),
      model.lines.subscribeAll(whenOn),
      model.links.subscribeAll(whenOn),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [model, shade, frames, root, haveLinesCome]);
};
