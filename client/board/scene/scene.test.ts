import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../shared/model/id.ts';
import { arrange } from '../../../shared/rules/layout/arrange.ts';
import { place } from '../../../shared/rules/layout/place.ts';
import { smallAccount, TODAY } from '../testing/accounts.ts';
import { handFrames } from '../testing/frames.ts';
import { createScene, FOLLOW_FLOOD_MS, FOLLOW_HAND_MS, MORPH_MS } from './scene.ts';

const cfo = 'cfo' as PersonId;
const line = (value: number) => ({
  contacts: [{ id: 'money', supplier: 'ours', customer: 'cfo', strengths: [{ from: null, value }] }],
});
const placed = (more: Record<string, unknown> = {}) => place(arrange(smallAccount(more), TODAY, { today: TODAY }));

const opened = (reducedMotion = false) => {
  const { frames, pass } = handFrames();
  const scene = createScene({ frames, initial: placed(), reducedMotion: () => reducedMotion });
  return { scene, pass, x: () => scene.boxOf(cfo)?.x ?? Number.NaN };
};

describe('the scene', () => {
  it('[B10] walks for 600 ms and tells the painters at every frame', () => {
    const { scene, pass, x } = opened();
    const [from, to] = [x(), placed(line(4)).cards.get(cfo)?.x ?? 0];
    let paints = 0;
    scene.paint(() => paints++);
    scene.show(placed(line(4)));
    pass(MORPH_MS / 2);
    expect(x()).toBeLessThan(from);
    expect(x()).toBeGreaterThan(to);
    expect(scene.resting()).toBe(false);
    pass(MORPH_MS);
    expect(x()).toBe(to);
    expect(scene.resting()).toBe(true);
    expect(paints).toBeGreaterThan(20);
  });

  it('[B16] says that it moves from the moment a walk is decided, its waiting included, until the end', () => {
    const { scene, pass } = opened();
    const told: boolean[] = [];
    scene.rest.subscribe(() => told.push(scene.rest.get()));
    scene.show(placed(line(4)), { wait: 200 });
    expect(told).toEqual([false]);
    pass(150);
    expect(scene.rest.get()).toBe(false);
    pass(200 + MORPH_MS * 2);
    expect(told).toEqual([false, true]);
    scene.show(placed(line(4)));
    expect(told).toEqual([false, true]);
    scene.carry(cfo, { x: 100, y: 50 });
    expect(scene.rest.get()).toBe(false);
    scene.release([cfo]);
    pass(MORPH_MS * 2);
    expect(scene.rest.get()).toBe(true);
  });

  it('[TL12] glides after a target that moves on every frame, and arrives', () => {
    const { scene, pass, x } = opened();
    const [from, to] = [x(), placed(line(4)).cards.get(cfo)?.x ?? 0];
    const middle = placed(line(2));
    let last = from;
    for (let frame = 0; frame < 30; frame++) {
      scene.show(frame % 2 === 0 ? middle : placed(line(4)), { follow: FOLLOW_HAND_MS });
      pass(16);
      if (frame > 1) expect(x()).not.toBe(from);
      last = x();
    }
    expect(last).toBeLessThan(from);
    scene.show(placed(line(4)), { follow: FOLLOW_HAND_MS });
    pass(600);
    expect(x()).toBe(to);
    expect(scene.resting()).toBe(true);
  });

  it('[B11] under a flood of targets it never stands still, however slow the frames are', () => {
    const { scene, pass, x } = opened();
    let last = x();
    for (let read = 1; read < 8; read++) {
      scene.show(placed(read % 2 === 0 ? line(3) : line(4)), { follow: FOLLOW_FLOOD_MS });
      pass(100, 100);
      if (read > 1) expect(Math.abs(x() - last)).toBeGreaterThan(1);
      last = x();
    }
    scene.show(placed(line(4)), { follow: FOLLOW_FLOOD_MS });
    pass(FOLLOW_FLOOD_MS * 8);
    expect(x()).toBe(placed(line(4)).cards.get(cfo)?.x);
    expect(scene.resting()).toBe(true);
  });

  it('[B11] new lines in every reading of a flood hold it up no more than others', () => {
    const { scene, pass, x } = opened();
    let last = x();
    for (let read = 1; read < 8; read++) {
      scene.show(placed(read % 2 === 0 ? line(3) : line(4)), { wait: 220, follow: FOLLOW_FLOOD_MS });
      pass(200);
      if (read > 1) expect(Math.abs(x() - last)).toBeGreaterThan(1);
      last = x();
    }
  });

  it('[B11] goes on without a jump when a new line of one’s own stopped a glide', () => {
    const { scene, pass, x } = opened();
    scene.show(placed(line(4)));
    pass(100);
    scene.show(placed(line(3)), { follow: FOLLOW_FLOOD_MS });
    pass(100);
    scene.show(placed(line(4)), { wait: 220 });
    const shown = x();
    pass(200);
    scene.show(placed(), { follow: FOLLOW_FLOOD_MS });
    pass(16);
    const whole = Math.abs((placed().cards.get(cfo)?.x ?? 0) - shown);
    expect(whole).toBeGreaterThan(1);
    expect(Math.abs(x() - shown)).toBeLessThan(whole / 3);
  });

  it('[B11] glides after a flood at half of the frames', () => {
    const { scene, pass } = opened();
    scene.show(placed(line(4)));
    pass(100);
    let paints = 0;
    scene.paint(() => paints++);
    scene.show(placed(line(2)), { follow: FOLLOW_FLOOD_MS });
    pass(320);
    expect(paints).toBe(10);
  });

  it('[TL12] a single step to another day is the walk it always was', () => {
    const { scene, pass, x } = opened();
    const to = placed(line(4)).cards.get(cfo)?.x ?? 0;
    scene.show(placed(line(4)), { follow: FOLLOW_HAND_MS });
    pass(MORPH_MS / 2);
    expect(x()).toBeGreaterThan(to);
    pass(MORPH_MS);
    expect(x()).toBe(to);
  });

  it('[B10] is there at once when movement is not wanted', () => {
    const { scene, x } = opened(true);
    scene.show(placed(line(4)));
    expect(x()).toBe(placed(line(4)).cards.get(cfo)?.x);
  });

  it('[B11] goes on from what is shown when it is interrupted', () => {
    const { scene, pass, x } = opened();
    scene.show(placed(line(4)));
    pass(200);
    const between = x();
    scene.show(placed(line(2)));
    expect(x()).toBe(between);
    pass(16);
    expect(Math.abs(x() - between)).toBeLessThan(60);
  });

  it('[B12] does not walk when nothing moves, and lets a walk go on', () => {
    const { scene, pass, x } = opened();
    scene.show(placed());
    expect(scene.resting()).toBe(true);
    scene.show(placed(line(4)));
    pass(300);
    const between = x();
    scene.show(placed(line(4)));
    pass(400);
    expect(x()).not.toBe(between);
    expect(scene.resting()).toBe(true);
  });

  it('[B13] holds a card where the hand is and lets it walk home from there', () => {
    const { scene, pass, x } = opened();
    const home = x();
    scene.carry(cfo, { x: 100, y: 50 });
    expect(scene.boxOf(cfo)).toMatchObject({ x: 100, y: 50, cy: 72 });
    scene.release([cfo]);
    expect(x()).toBe(100);
    pass(MORPH_MS * 2);
    expect(x()).toBe(home);
  });
});
