import { later } from '../../session/later.ts';
import { isRefusal } from './refusal.ts';

const AGAIN_MS = 3_000;

const pause = (ms: number) => new Promise<void>((resolve) => void later(ms, resolve));

/** Tries until the server takes or refuses it; a refusal rejects, and so does the last failure once `isOver`. */
export const untilAnswered = async <T>(task: () => Promise<T>, isOver: () => boolean): Promise<T> => {
  for (;;) {
    try {
      return await task();
    } catch (error) {
      if (isRefusal(error) || isOver()) throw error;
    }
    await pause(AGAIN_MS);
  }
};
