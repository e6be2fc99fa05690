import { describe, expect, it } from 'vitest';
import { createCamera } from './camera.ts';

const opened = () => {
  const camera = createCamera(() => true);
  camera.setSize({ width: 1000, height: 700 });
  camera.setWorld({ width: 1000, height: 600 }, false);
  return camera;
};

describe('the camera', () => {
  it('[B4] stays fitted when world and window change, until a hand moves it', () => {
    const camera = opened();
    expect(camera.get().zoom).toBe(1);
    camera.setWorld({ width: 2000, height: 600 }, false);
    expect(camera.get().zoom).toBe(0.5);
    camera.gesture();
    camera.setWorld({ width: 4000, height: 600 }, false);
    expect(camera.get().zoom).toBe(0.5);
    camera.fit();
    expect(camera.get().zoom).toBe(0.25);
  });

  it('[B6] opens a map that would be a mere stroke where it can be read, around its tips; asked for the whole, it shows it', () => {
    const camera = opened();
    camera.setWorld({ width: 1000, height: 12_000, middle: 5000 }, false);
    expect(camera.get()).toEqual({ zoom: 0.5, x: 250, y: 350 - 2500 });
    camera.fit();
    expect(camera.get().zoom).toBeCloseTo(696 / 12_000);
    camera.open();
    expect(camera.get().zoom).toBe(0.5);
    camera.setWorld({ width: 4000, height: 12_000 }, false);
    expect(camera.get()).toMatchObject({ zoom: 0.25, y: 0 });
    camera.setWorld({ width: 1000, height: 6000, middle: 3000 }, false);
    expect(camera.get().zoom).toBe(0.5);
    camera.setWorld({ width: 3000, height: 6000 }, false);
    expect(camera.get().zoom).toBeCloseTo(696 / 6000);
  });

  it('[B62] tells of the user’s own gestures, not of its own moves', () => {
    const camera = opened();
    let gestures = 0;
    const stop = camera.onGesture(() => gestures++);
    camera.zoomBy(2);
    camera.reveal({ x: 5000, y: 0, w: 10, h: 10 });
    expect(gestures).toBe(0);
    camera.gesture();
    stop();
    camera.gesture();
    expect(gestures).toBe(1);
  });
});
