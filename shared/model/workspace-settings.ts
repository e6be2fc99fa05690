import { z } from 'zod';
import { Judging } from './judging.ts';
import { PortfolioSettings } from './portfolio-settings.ts';

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

export const DEFAULT_WORKSPACE_SETTINGS: WorkspaceSettings = WorkspaceSettings.parse({});
