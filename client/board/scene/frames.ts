/**
 * The board's only clock: work per animation frame. A task gets the frame's time in ms and says whether it wants the
 * next frame too. While there is no task no frame is asked for.
 */
export type Task = (now: number) => boolean;
export type Frames = { run(task: Task): () => void; dispose(): void };

export type FrameSource = { request(callback: (now: number) => void): number; cancel(handle: number): void };

const windowFrames: FrameSource = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
};

export const createFrames = (source: FrameSource = windowFrames): Frames => {
  const tasks = new Set<Task>();
  let handle: number | null = null;

  const tick = (now: number) => {
    handle = null;
    for (const task of [...tasks]) if (tasks.has(task) && !task(now)) tasks.delete(task);
    ask();
  };
  const ask = () => {
    if (handle === null && tasks.size > 0) handle = source.request(tick);
  };

  return {
    run(task) {
      tasks.add(task);
      ask();
      return () => void tasks.delete(task);
    },
    dispose() {
      tasks.clear();
      if (handle !== null) source.cancel(handle);
      handle = null;
    },
  };
};

/**
 * Runs `work` once on the next frame, however often it is asked for until then. `rest`: so many ms lie between two runs
 * at least, for work that is dear; whoever asks with `hurry` does not wait for that.
 */
export const oncePerFrame = (
  frames: Frames,
  work: () => void,
  rest: () => number = () => 0,
): ((hurry?: boolean) => void) => {
  let asked = false;
  let hurried = false;
  let last = Number.NEGATIVE_INFINITY;
  return (hurry = false) => {
    hurried ||= hurry;
    if (asked) return;
    asked = true;
    frames.run((now) => {
      if (!hurried && now - last < rest()) return true;
      hurried = false;
      asked = false;
      last = now;
      work();
      return false;
    });
  };
};

/** Runs `work` after at least `ms`, measured in frames; the answer takes it back. */
export const afterMs = (frames: Frames, ms: number, work: () => void): (() => void) => {
  let start: number | null = null;
  return frames.run((now) => {
    start ??= now;
    if (now - start < ms) return true;
    work();
    return false;
  });
};
