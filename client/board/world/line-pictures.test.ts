import { afterEach, expect, it, vi } from 'vitest';
import { createLinePictures, dismissLinePictures, prepareLinePictures } from './line-pictures.ts';

class FakeWorker {
  static running = 0;
  static started = 0;
  constructor() {
    FakeWorker.running += 1;
    FakeWorker.started += 1;
  }
  postMessage() {}
  terminate() {
    FakeWorker.running -= 1;
  }
}
const begin = () => {
  [FakeWorker.running, FakeWorker.started] = [0, 0];
  vi.stubGlobal('Worker', FakeWorker);
};
afterEach(() => vi.unstubAllGlobals());

it('[B63] the worker that waits is the one that paints, and goes with the map', () => {
  begin();
  prepareLinePictures();
  prepareLinePictures();
  const pictures = createLinePictures(
    () => null,
    () => {},
  );
  expect([FakeWorker.started, FakeWorker.running]).toEqual([1, 1]);
  pictures.dispose();
  expect(FakeWorker.running).toBe(0);
});

it('[B63] on a map that paints lines as elements none is left', () => {
  begin();
  prepareLinePictures();
  dismissLinePictures();
  dismissLinePictures();
  expect([FakeWorker.started, FakeWorker.running]).toEqual([1, 0]);
  prepareLinePictures();
  expect(FakeWorker.started).toBe(2);
  dismissLinePictures();
});
