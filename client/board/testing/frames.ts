import { createFrames, type FrameSource, type Frames } from '../scene/frames.ts';

/** A clock of frames that a test turns by hand. */
export const handFrames = (): { frames: Frames; pass(ms: number, step?: number): void } => {
  let now = 0;
  let next: ((now: number) => void) | null = null;
  const source: FrameSource = {
    request(callback) {
      next = callback;
      return 1;
    },
    cancel() {
      next = null;
    },
  };
  return {
    frames: createFrames(source),
    pass(ms, step = 16) {
      const until = now + ms;
      while (now < until) {
        now = Math.min(until, now + step);
        const callback = next;
        next = null;
        callback?.(now);
      }
    },
  };
};
