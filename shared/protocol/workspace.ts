import { z } from 'zod';
import { PortfolioSettings } from '../model/portfolio-settings.ts';
import { KeepingTimes, WorkspaceSettings } from '../model/workspace-settings.ts';

/** `GET /api/workspace`. `standard`: how long things are kept where the settings do not say. */
export const Workspace = z.object({
  settings: WorkspaceSettings,
  standard: z.object({ versionHours: z.int(), versionDays: z.int(), auditDays: z.int() }),
  mayChange: z.boolean(),
});
export type Workspace = z.infer<typeof Workspace>;

/** `PUT /api/workspace`: what is absent goes back to the default, except `portfolio`, which then stays as it is. */
export const ChangeWorkspaceRequest = z.object({
  judging: WorkspaceSettings.shape.judging,
  keeping: KeepingTimes.prefault({}),
  portfolio: PortfolioSettings.optional(),
});
export type ChangeWorkspaceRequest = z.infer<typeof ChangeWorkspaceRequest>;

export const workspacePath = '/api/workspace';
