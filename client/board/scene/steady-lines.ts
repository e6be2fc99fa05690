import type { DrawnLine } from '../../../shared/rules/drawn-lines.ts';
import { sameRecord } from './keyed-store.ts';

/**
 * The lines of a day that is only passed: where nothing differs but for how many days a line has been stale, it stays as
 * it was told. On the way from day to day every stale line would else be written, named and painted anew at each frame.
 */
export const steadyLines = (
  next: ReadonlyMap<string, DrawnLine>,
  told: (id: string) => DrawnLine | undefined,
): ReadonlyMap<string, DrawnLine> =>
  new Map(
    [...next].map(([id, line]) => {
      const before = told(id);
      const counts = before && before.stale !== null && line.stale !== null && before.stale !== line.stale;
      return [id, counts && sameRecord({ ...line, stale: before.stale }, before) ? before : line];
    }),
  );
