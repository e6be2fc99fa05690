// Where things stand in the strip: numbers in, numbers out. Values in CSS pixels.
import type { Day } from '../../shared/model/day.ts';
import type { Stage } from '../../shared/model/stage.ts';
import { STAGE_LADDER, stageRank } from '../../shared/rules/stages/stage-ladder.ts';
import { dayAt, fractionOf, type Span } from '../../shared/rules/timeline/span.ts';

/** `low`: the closed strip of a phone, no words in it. `tall`: the same, opened. */
export type PlateLook = 'wide' | 'low' | 'tall';

export type PlateOptions = {
  width: number;
  look: PlateLook;
  /** False where nothing of `inside` is read: the curves have the strip to themselves. */
  hasStages: boolean;
  hasUncoupling: boolean;
};

/** Where one curve stands: on its base, full at its top. */
export type CurveRow = { top: number; base: number };

export type Plate = PlateOptions & {
  /** A closed strip has no room for words. */
  isLow: boolean;
  height: number;
  left: number;
  right: number;
  /** Top of the lines, and the base of the curves. */
  top: number;
  base: number;
  /** Each curve in a row of its own, so that none hides another. The closed strip shows threads alone. */
  curves: { threads: CurveRow; coverage: CurveRow | null; index: CurveRow | null };
  levelOf(stage: Stage): number;
  levels: readonly Stage[];
};

/** Room for the words at both ends, by look. */
const ENDS = { wide: [124, 54], low: [8, 12], tall: [86, 46] } as const;
const ROW_GAP = 2;

const rowsBetween = (top: number, base: number): Plate['curves'] => {
  const pitch = (base - top) / 3;
  const row = (at: number): CurveRow => ({ top: top + pitch * at + ROW_GAP, base: top + pitch * (at + 1) });
  return { threads: row(0), coverage: row(1), index: row(2) };
};

export const plateOf = (options: PlateOptions): Plate => {
  const { width, look, hasStages, hasUncoupling } = options;
  const isLow = look === 'low';
  const levels: Stage[] = hasUncoupling ? ['uncoupling', ...STAGE_LADDER] : [...STAGE_LADDER];
  const [top, bottom] = isLow ? [10, 34] : [25, 75];
  const pitch = (bottom - top) / (levels.length - 1);
  const [height, base] = isLow ? [60, 54] : [148, 114];
  const curveTop = hasStages ? (isLow ? 38 : 79) : isLow ? 10 : 32;
  const [before, after] = ENDS[look];
  return {
    ...options,
    isLow,
    height,
    left: before,
    right: Math.max(width - after, before + 1),
    top: isLow ? 6 : 18,
    base,
    curves: isLow ? { threads: { top: curveTop, base }, coverage: null, index: null } : rowsBetween(curveTop, base),
    levels,
    levelOf: (stage) => bottom - ((stageRank(stage) ?? -1) + (hasUncoupling ? 1 : 0)) * pitch,
  };
};

export const xOf = ({ left, right }: Pick<Plate, 'left' | 'right'>, span: Span, day: Day): number =>
  left + (right - left) * fractionOf(day, span);

export const dayUnder = ({ left, right }: Pick<Plate, 'left' | 'right'>, span: Span, x: number): Day =>
  dayAt((x - left) / (right - left), span);

/** Threads stand as whole steps: eight fill the row, more press it together. */
const FULL_THREADS = 8;

export const threadsShare = (most: number, threads: number): number => threads / Math.max(FULL_THREADS, most);

export const inRow = ({ top, base }: CurveRow, share: number): number => base - (base - top) * share;

const round = (value: number): number => Math.round(value * 10) / 10;

/** A step line; null interrupts it. `end`: where the last step ends. */
export const stepPath = (points: readonly { x: number; y: number | null }[], end: number): string => {
  let path = '';
  let drawing = false;
  for (const { x, y } of points) {
    if (x > end) break;
    if (drawing) path += `H${round(x)}`;
    if (y !== null) path += drawing ? `V${round(y)}` : `M${round(x)} ${round(y)}`;
    drawing = y !== null;
  }
  return drawing ? `${path}H${round(end)}` : path;
};
