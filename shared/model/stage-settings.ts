import { z } from 'zod';

const count = (standard: number) => z.int().min(0).max(1000).default(standard);
const portion = (standard: number) => z.number().min(0).max(1).default(standard);

/** What the drawn network must hold to support a stage (ours): settings of the workspace. Absent means the default. */
export const StageSettings = z.object({
  /** Fewer threads support Basic at most. */
  cooperativeThreads: count(2),
  /** Fewer threads, levels or less diamond index support Co-operative at most. */
  interdependentThreads: count(4),
  interdependentLevels: count(2),
  interdependentIndex: portion(0.5),
});
export type StageSettings = z.infer<typeof StageSettings>;

export const DEFAULT_STAGE_SETTINGS: StageSettings = StageSettings.parse({});
