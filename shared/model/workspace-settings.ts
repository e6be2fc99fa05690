import { z } from 'zod';
import { FindingSettings } from './finding-settings.ts';
import { PortfolioSettings } from './portfolio-settings.ts';
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

/** No copy is kept longer than a hundred years, so that no number here can overflow anything. */
const MOST_DAYS = 36_600;
const days = (least: number) => z.int().min(least).max(MOST_DAYS).nullable().default(null);

/** How long what nobody named is kept; null: as the server was started with. */
export const KeepingTimes = z.object({
  versionHours: z
    .int()
    .min(0)
    .max(MOST_DAYS * 24)
    .nullable()
    .default(null),
  versionDays: days(0),
  auditDays: days(1),
});
export type KeepingTimes = z.infer<typeof KeepingTimes>;

export const WorkspaceSettings = z.object({
  judging: Judging.prefault({}),
  keeping: KeepingTimes.prefault({}),
  portfolio: PortfolioSettings.prefault({}),
});
export type WorkspaceSettings = z.infer<typeof WorkspaceSettings>;

export const DEFAULT_JUDGING: Judging = Judging.parse({});
export const DEFAULT_WORKSPACE_SETTINGS: WorkspaceSettings = WorkspaceSettings.parse({});
