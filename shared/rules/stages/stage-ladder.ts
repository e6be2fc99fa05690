// The order of the stages and their two namings. Uncoupling stands outside the order: every stage can fall into it.
import type { Stage } from '../../model/stage.ts';

/** The stages one above the other [McD, Cheverton]. */
export const STAGE_LADDER = ['exploratory', 'basic', 'co-operative', 'interdependent', 'integrated'] as const;
export type LadderStage = (typeof STAGE_LADDER)[number];

/** Which names a workspace uses. The stored id is always the relational one. */
export type StageNaming = 'relational' | 'millman-wilson';

/** [M&W], by relational stage. */
export const MILLMAN_WILSON = {
  exploratory: 'pre-kam',
  basic: 'early-kam',
  'co-operative': 'mid-kam',
  interdependent: 'partnership-kam',
  integrated: 'synergistic-kam',
  uncoupling: 'uncoupling-kam',
} as const satisfies Record<Stage, string>;
export type MillmanWilsonStage = (typeof MILLMAN_WILSON)[Stage];

/** The id under which the words of a stage stand. */
export const stageName = (stage: Stage, naming: StageNaming): Stage | MillmanWilsonStage =>
  naming === 'relational' ? stage : MILLMAN_WILSON[stage];

export const isOnLadder = (stage: Stage): stage is LadderStage => stage !== 'uncoupling';

/** 0 exploratory … 4 integrated; null for uncoupling, which is neither higher nor lower. */
export const stageRank = (stage: Stage): number | null => (isOnLadder(stage) ? STAGE_LADDER.indexOf(stage) : null);

/** The lower of the two; null (nothing) is lower than every stage. */
export const lowerStage = (a: LadderStage | null, b: LadderStage | null): LadderStage | null =>
  a === null || b === null ? null : STAGE_LADDER[Math.min(STAGE_LADDER.indexOf(a), STAGE_LADDER.indexOf(b))]!;
