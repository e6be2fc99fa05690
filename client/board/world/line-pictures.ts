import type { Box } from '../camera/viewport.ts';
import type { LineJob } from './line-job.ts';

export type LinePicture = { picture: ImageBitmap; area: Box; scale: number };

export type LinePictures = {
  /** Asks for a picture. While one is being painted further asks are one ask, answered with the state of then. */
  ask(): void;
  dispose(): void;
};

const startWorker = () => new Worker(new URL('./line-worker.ts', import.meta.url), { type: 'module' });
let waiting: Worker | null = null;

/** Starts the worker before there is anything to paint: it takes as long as the cards. */
export const prepareLinePictures = (): void => {
  if ('Worker' in globalThis) waiting ??= startWorker();
};

/** This map paints its lines as elements. */
export const dismissLinePictures = (): void => {
  waiting?.terminate();
  waiting = null;
};

/** Has pictures of the lines painted by a worker: never more than one at a time, and always the newest last. */
export const createLinePictures = (job: () => LineJob | null, show: (picture: LinePicture) => void): LinePictures => {
  const worker = waiting ?? startWorker();
  waiting = null;
  const { port1: port, port2 } = new MessageChannel();
  worker.postMessage(null, [port2]);
  let busy = false;
  let again = false;

  const send = () => {
    again = false;
    const next = job();
    busy = next !== null;
    if (next) port.postMessage(next);
  };
  port.onmessage = ({ data }: MessageEvent<LinePicture>) => {
    show(data);
    busy = false;
    if (again) send();
  };
  return {
    ask() {
      if (busy) again = true;
      else send();
    },
    dispose() {
      port.close();
      worker.terminate();
    },
  };
};
