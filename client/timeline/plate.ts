// Where things stand in the strip: numbers in, numbers out. Values in CSS pixels.
import type { Day } from '../../shared/model/day.ts';
import type { Stage } from '../../shared/model/stage.ts';
import { STAGE_LADDER, stageRank } from '../../shared/rules/stages/stage-ladder.ts';
import { dayAt, fractionOf, type Span } from '../../shared/rules/timeline/span.ts';

export type PlateOptions = {
  width: number;
  /** A phone: no words at the levels, everything smaller. */
  compact: boolean;
  /** False where nothing of `inside` is read: the curves have the strip to themselves. */
  hasStages: boolean;
  hasUncoupling: boolean;
};

export type Plate = PlateOptions & {
  height: number;
  left: number;
  right: number;
  /** Top of the lines, and the base of the curves. */
  top: number;
  base: number;
  /** Where the curves reach when they are full. */
  curveTop: number;
  levelOf(stage: Stage): number;
  levels: readonly Stage[];
};

const WORDS = 124;
const END = 20;

export const plateOf = (options: PlateOptions): Plate => {
  const { width, compact, hasStages, hasUncoupling } = options;
  const levels: Stage[] = hasUncoupling ? ['uncoupling', ...STAGE_LADDER] : [...STAGE_LADDER];
  const [top, bottom] = compact ? [10, 34] : [26, 80];
  const pitch = (bottom - top) / (levels.length - 1);
  const [height, base] = compact ? [60, 54] : [144, 121];
  return {
    ...options,
    height,
    left: compact ? 8 : WORDS,
    right: Math.max(width - (compact ? 12 : END), (compact ? 8 : WORDS) + 1),
    top: compact ? 6 : 18,
    base,
    curveTop: hasStages ? (compact ? 38 : 93) : compact ? 10 : 34,
    levels,
    levelOf: (stage) => bottom - ((stageRank(stage) ?? -1) + (hasUncoupling ? 1 : 0)) * pitch,
  };
};

export const xOf = ({ left, right }: Pick<Plate, 'left' | 'right'>, span: Span, day: Day): number =>
  left + (right - left) * fractionOf(day, span);

export const dayUnder = ({ left, right }: Pick<Plate, 'left' | 'right'>, span: Span, x: number): Day =>
  dayAt((x - left) / (right - left), span);

/** Threads stand as whole steps: eight fill the band, more press it together. */
const FULL_THREADS = 8;

export const threadsY = ({ base, curveTop }: Plate, most: number, threads: number): number =>
  base - ((base - curveTop) * threads) / Math.max(FULL_THREADS, most);

export const shareY = ({ base, curveTop }: Plate, share: number): number => base - (base - curveTop) * share;

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
