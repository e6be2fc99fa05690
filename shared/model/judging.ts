import { z } from 'zod';
import { FindingSettings } from './finding-settings.ts';
import { StageSettings } from './stage-settings.ts';

/** The names under which stages are shown: McDonald, Millman & Rogers, or Millman & Wilson. */
export const StageNames = z.enum(['relational', 'millman-wilson']);
export type StageNames = z.infer<typeof StageNames>;

/** What the measuring of one workspace goes by. Absent means the default. */
export const Judging = z.object({
  stageNames: StageNames.default('relational'),
  findings: FindingSettings.prefault({}),
  stages: StageSettings.prefault({}),
  /** The share of people who leave within a year, for the loss risk (domain.md §4). */
  leavingRate: z.number().min(0).max(0.95).default(0.25),
});
export type Judging = z.infer<typeof Judging>;

export const DEFAULT_JUDGING: Judging = Judging.parse({});
