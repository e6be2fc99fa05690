import { z } from 'zod';
import { KeepingTimes, WorkspaceSettings } from '../model/workspace-settings.ts';

/** `GET /api/workspace`. `standard`: how long things are kept where the settings do not say. */
export const Workspace = z.object({
  settings: WorkspaceSettings,
  standard: z.object({ versionHours: z.int(), versionDays: z.int(), auditDays: z.int() }),
  mayChange: z.boolean(),
});
export type Workspace = z.infer<typeof Workspace>;

/** `PUT /api/workspace`: all of them; what is absent goes back to the default. */
export const ChangeWorkspaceRequest = z.object({
  judging: WorkspaceSettings.shape.judging,
  keeping: KeepingTimes.prefault({}),
});

export const workspacePath = '/api/workspace';
