import type { Reading } from '../../shared/rules/over-time/network-sweep.ts';
import type { Timeline } from '../../shared/rules/timeline/timeline.ts';
import { type CurveRow, inRow, type Plate, threadsShare } from './plate.ts';

export const CURVES = ['threads', 'coverage', 'index'] as const;
export type CurveKind = (typeof CURVES)[number];

export type Curve = {
  kind: CurveKind;
  row: CurveRow;
  /** Where the curve stands on a reading; null where there is nothing to read. */
  y(reading: Reading): number | null;
};

/** What each curve shows of a reading, in its own row. */
export const curvesOf = (plate: Plate, { mostThreads }: Pick<Timeline, 'mostThreads'>): Curve[] => {
  const share = {
    threads: (reading: Reading) => threadsShare(mostThreads, reading.threads),
    coverage: (reading: Reading) => reading.functionCoverage,
    index: (reading: Reading) => reading.diamondIndex,
  };
  return CURVES.flatMap((kind) => {
    const row = plate.curves[kind];
    if (!row) return [];
    return {
      kind,
      row,
      y: (reading: Reading) => {
        const value = share[kind](reading);
        return value === null ? null : inRow(row, value);
      },
    };
  });
};
