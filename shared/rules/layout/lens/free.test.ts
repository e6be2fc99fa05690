import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../model/id.ts';
import { networkOn } from '../../network.ts';
import { ours, sketch, TODAY, theirs } from '../../testing/sketch.ts';
import { arrangeNetwork } from '../arrange.ts';
import { place } from '../place.ts';
import { freeLens, noteHeight } from './free.ts';
import type { FreeGround } from './ground.ts';

const lensOf = (account: ReturnType<typeof sketch>) => {
  const network = networkOn(account, TODAY, { today: TODAY });
  const { ground, placement } = freeLens(network);
  const shape = place(arrangeNetwork(network));
  const at = (id: string, of = placement) => {
    const { x, y } = of.cards.get(id as PersonId)!;
    return [x, y];
  };
  return { ground: ground as FreeGround, placement, at, shape };
};

describe('the Free lens', () => {
  it('[LN40] has everybody where he was put, or where the Shape has him', () => {
    const { at, shape } = lensOf(sketch({ people: [ours('a', 'it', { pos: [300, 50] }), theirs('b', 'it')] }));
    expect(at('a')).toEqual([300, 50]);
    expect(at('b')).toEqual(at('b', shape));
  });

  it('[LN41] grows to the left and upwards in steps, and knows how far', () => {
    const notes = [{ id: 'n', text: '', pos: [-300, 10] as [number, number] }];
    const frames = [{ id: 'f', name: '', pos: [900, 900] as [number, number], size: [400, 300] as [number, number] }];
    const { at, ground, placement } = lensOf(sketch({ people: [ours('a', 'it', { pos: [300, 50] })], notes, frames }));
    expect(ground.origin).toEqual([480, 0]);
    expect(at('a')).toEqual([780, 50]);
    expect(placement.boxes.get('note n')).toMatchObject({ x: 180, y: 10 });
    expect(placement.boxes.get('frame f')).toEqual({ x: 1380, y: 900, w: 400, h: 300 });
    expect(placement.width).toBeGreaterThan(1780);
    expect(placement.height).toBeGreaterThan(1200);
    const near = lensOf(sketch({ people: [ours('a', 'it', { pos: [-310, 50] })], notes }));
    expect(near.ground.origin).toEqual(ground.origin);
  });

  it('[LN44] a note grows with its text, to an end', () => {
    expect(noteHeight('')).toBe(noteHeight('short'));
    expect(noteHeight('a\nb\nc\nd\ne')).toBeGreaterThan(noteHeight('a'));
    expect(noteHeight('x'.repeat(2000))).toBe(noteHeight('x'.repeat(1000)));
  });
});
