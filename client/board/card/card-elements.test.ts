// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../shared/model/id.ts';
import { arrange } from '../../../shared/rules/layout/arrange.ts';
import { place } from '../../../shared/rules/layout/place.ts';
import { createScene } from '../scene/scene.ts';
import { smallAccount, TODAY } from '../testing/accounts.ts';
import { handFrames } from '../testing/frames.ts';
import { createCardElements } from './card-elements.ts';

const cfo = 'cfo' as PersonId;
const placed = (value: number) =>
  place(
    arrange(
      smallAccount({
        contacts: [{ id: 'money', supplier: 'ours', customer: 'cfo', strengths: [{ from: null, value }] }],
      }),
      TODAY,
      { today: TODAY },
    ),
  );

describe('the elements of the cards', () => {
  it('[B17] stand by left and top, walk by a transform, and stand by left and top again', () => {
    const { frames, pass } = handFrames();
    const scene = createScene({ frames, initial: placed(1), reducedMotion: () => false });
    const cards = createCardElements(scene);
    const element = document.createElement('div');
    cards.attach(cfo, element);
    const start = scene.boxOf(cfo)?.x ?? 0;
    expect([element.style.left, element.style.transform]).toEqual([`${start}px`, '']);

    scene.show(placed(4));
    pass(300);
    const now = scene.boxOf(cfo)?.x ?? 0;
    expect(now).not.toBe(start);
    expect(element.style.left).toBe(`${start}px`);
    expect(Number.parseFloat(element.style.transform.slice('translate('.length))).toBeCloseTo(now - start, 2);

    pass(600);
    expect(scene.resting()).toBe(true);
    expect([element.style.left, element.style.transform]).toEqual([`${scene.boxOf(cfo)?.x}px`, '']);
  });

  it('[B17] take the focus from their first frame, while they are still to be seen', () => {
    const { frames, pass } = handFrames();
    const all = placed(1);
    const others = new Map([...all.cards].filter(([id]) => id !== cfo));
    const scene = createScene({ frames, initial: { ...all, cards: others }, reducedMotion: () => false });
    const cards = createCardElements(scene);
    const element = document.createElement('div');
    scene.show(all);
    pass(1);
    cards.attach(cfo, element);
    expect([element.style.opacity, element.style.visibility]).toEqual(['0', '']);
    pass(900);
    expect([element.style.opacity, element.style.visibility]).toEqual(['', '']);
  });
});
