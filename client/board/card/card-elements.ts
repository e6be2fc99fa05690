import type { PersonId } from '../../../shared/model/id.ts';
import { CARD_HEIGHT } from '../../../shared/rules/layout/dimensions.ts';
import { type CardBox, isFolded } from '../../../shared/rules/layout/placement.ts';
import type { Point } from '../camera/viewport.ts';
import type { Scene } from '../scene/scene.ts';

/** The DOM cards by person: the painter moves them, focus and pointer find them. */
export type CardElements = {
  attach(person: PersonId, element: HTMLElement | null): void;
  get(person: PersonId): HTMLElement | undefined;
  dispose(): void;
};

export const createCardElements = (scene: Scene): CardElements => {
  const elements = new Map<PersonId, HTMLElement>();
  const shown = new WeakMap<HTMLElement, CardBox>();
  /** Where the style sheet has each card; a transform says how far it is from there. */
  const homes = new WeakMap<HTMLElement, Point>();

  /**
   * At rest a card stands by `left` and `top`: a transform would be a paint chunk of its own, which every pan of the whole
   * map then pays for. On the way it is moved by a transform: else the browser lays out and paints every card again for
   * every frame, which costs ten times as much.
   */
  const move = (element: HTMLElement, { x, y }: CardBox) => {
    const { style } = element;
    const home = homes.get(element);
    if (home && !scene.resting()) {
      style.transform = `translate(${x - home.x}px,${y - home.y}px)`;
      return;
    }
    if (style.transform !== '') style.transform = '';
    if (home && home.x === x && home.y === y) return;
    homes.set(element, { x, y });
    style.left = `${x}px`;
    style.top = `${y}px`;
  };

  /**
   * A folded card is there for its lines alone: it takes no pointer and is not read out. One that only now comes has the
   * keys from its first frame: whoever added somebody and is back at the map does not wait for it.
   */
  const isAway = (person: PersonId, box: CardBox): boolean =>
    isFolded(box) && isFolded(scene.target().cards.get(person) ?? box);

  const place = (person: PersonId, element: HTMLElement) => {
    const box = scene.boxOf(person);
    const { style } = element;
    const before = shown.get(element);
    const away = scene.resting() && style.transform !== '';
    if (
      box &&
      before &&
      !away &&
      box.x === before.x &&
      box.y === before.y &&
      box.w === before.w &&
      box.h === before.h &&
      box.opacity === before.opacity
    )
      return;
    if (box) shown.set(element, box);
    else shown.delete(element);
    if (!box) {
      style.visibility = 'hidden';
      return;
    }
    move(element, box);
    // Asking a style what it holds costs as much as writing it: what was shown says it.
    if (box.w !== before?.w) style.width = `${box.w}px`;
    if (box.h !== before?.h) style.height = box.h === CARD_HEIGHT ? '' : `${box.h}px`;
    if (!before || isFolded(before) || isFolded(box)) style.visibility = isAway(person, box) ? 'hidden' : '';
    if (box.opacity !== before?.opacity) style.opacity = box.opacity < 1 ? String(box.opacity) : '';
  };

  const stop = scene.paint((moved) => {
    if (moved === 'all') for (const [person, element] of elements) place(person, element);
    else
      for (const person of moved) {
        const element = elements.get(person);
        if (element) place(person, element);
      }
  });

  return {
    attach(person, element) {
      if (!element) elements.delete(person);
      else {
        elements.set(person, element);
        place(person, element);
      }
    },
    get: (person) => elements.get(person),
    dispose: stop,
  };
};
