// What the drawn network supports, whatever was ticked (domain.md §3; the thresholds are ours).
import { DEFAULT_STAGE_SETTINGS, type StageSettings } from '../../model/stage-settings.ts';
import type { LadderStage } from './stage-ladder.ts';

/** The three numbers of the network that the cap rests on. `levels`: how many customer levels working lines reach. */
export type Breadth = { threads: number; levels: number; diamondIndex: number | null };

/** A number that is too small for `stage`. */
export type Limit = {
  stage: LadderStage;
  kind: 'threads' | 'levels' | 'diamond-index';
  has: number;
  needs: number;
};

export type NetworkCap = {
  /** The highest stage that the network supports. */
  stage: LadderStage;
  /** Why no higher one: empty when the network holds nothing back. */
  limits: readonly Limit[];
};

export const networkCap = (
  { threads, levels, diamondIndex }: Breadth,
  settings: StageSettings = DEFAULT_STAGE_SETTINGS,
): NetworkCap => {
  const short = (stage: LadderStage, kind: Limit['kind'], has: number, needs: number): Limit[] =>
    has < needs ? [{ stage, kind, has, needs }] : [];
  const cooperative = short('co-operative', 'threads', threads, settings.cooperativeThreads);
  const interdependent = [
    ...short('interdependent', 'threads', threads, settings.interdependentThreads),
    ...short('interdependent', 'levels', levels, settings.interdependentLevels),
    ...short('interdependent', 'diamond-index', diamondIndex ?? 0, settings.interdependentIndex),
  ];
  const limits = [...cooperative, ...interdependent];
  return { stage: cooperative.length ? 'basic' : interdependent.length ? 'co-operative' : 'integrated', limits };
};
