import type { PersonId } from '../../../shared/model/id.ts';
import type { Scene } from '../scene/scene.ts';

/** The DOM cards by person: the painter moves them, focus and pointer find them. */
export type CardElements = {
  attach(person: PersonId, element: HTMLElement | null): void;
  get(person: PersonId): HTMLElement | undefined;
  dispose(): void;
};

export const createCardElements = (scene: Scene): CardElements => {
  const elements = new Map<PersonId, HTMLElement>();

  const place = (person: PersonId, element: HTMLElement) => {
    const box = scene.boxOf(person);
    const { style } = element;
    if (!box) {
      style.visibility = 'hidden';
      return;
    }
    style.transform = `translate(${box.x}px,${box.y}px)`;
    const width = `${box.w}px`;
    if (style.width !== width) style.width = width;
    if (style.visibility !== '') style.visibility = '';
    const opacity = box.opacity < 1 ? String(box.opacity) : '';
    if (style.opacity !== opacity) style.opacity = opacity;
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
