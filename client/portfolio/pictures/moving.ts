// What can be chosen to have moved: one measure, drawn as ranks, or two at once, drawn in a plane.
import type { MovingMeasure } from '../../../shared/rules/portfolio/movement.ts';
import { STAGE_LADDER } from '../../../shared/rules/stages/stage-ladder.ts';
import { formatNumber } from '../../text/format.ts';
import { formatShare } from './cells.ts';
import type { Drawing } from './drawn.ts';

export const WHATS = ['threads', 'diamondIndex', 'functionCoverage', 'shape', 'claims'] as const;
export type What = (typeof WHATS)[number];

/** In the order in which they count for who moved furthest. */
export const MEASURES: Readonly<Record<What, readonly MovingMeasure[]>> = {
  threads: ['threads'],
  diamondIndex: ['diamondIndex'],
  functionCoverage: ['functionCoverage'],
  shape: ['threads', 'diamondIndex'],
  claims: ['claimed', 'diamondIndex'],
};

export type Axes = { x: MovingMeasure; y: MovingMeasure };
export const axesOf = (what: What): Axes | null => {
  if (what === 'shape') return { x: 'threads', y: 'diamondIndex' };
  return what === 'claims' ? { x: 'diamondIndex', y: 'claimed' } : null;
};

export const DECIMALS: Readonly<Record<MovingMeasure, number>> = {
  ...{ threads: 0, claimed: 0 },
  ...{ diamondIndex: 2, functionCoverage: 2 },
};

type Words = Pick<Drawing, 'language' | 'stageName'>;

export const sayReading = (value: number | null, measure: MovingMeasure, { language, stageName }: Words): string => {
  if (value === null) return '–';
  if (measure === 'functionCoverage') return formatShare(value, language);
  const stage = measure === 'claimed' ? STAGE_LADDER[value] : undefined;
  return stage ? stageName(stage) : formatNumber(value, language, DECIMALS[measure]);
};

/** "+2", "−0.25": with the minus of figures, not the hyphen. Coverage in points of a hundred. */
export const sayBy = (by: number, measure: MovingMeasure, { language }: Pick<Drawing, 'language'>): string => {
  const size = Math.abs(measure === 'functionCoverage' ? by * 100 : by);
  const text = formatNumber(size, language, measure === 'diamondIndex' ? 2 : 0);
  return by === 0 ? text : `${by > 0 ? '+' : '−'}${text}`;
};

const STEPS = { count: [1, 2, 5, 10, 20, 50, 100], share: [0.05, 0.1, 0.2, 0.5] };
const MOST_BINS = 17;

/** How wide a bin is, so that a row of them can be read. */
export const stepOf = (by: readonly number[], measure: MovingMeasure): number => {
  const range = Math.max(0, ...by) - Math.min(0, ...by);
  const steps = measure === 'threads' || measure === 'claimed' ? STEPS.count : STEPS.share;
  return steps.find((step) => range / step + 1 <= MOST_BINS) ?? steps.at(-1) ?? 1;
};
