import { Hono } from 'hono';
import { limits } from '../../shared/protocol/limits.ts';
import { ChangeWorkspaceRequest, type Workspace } from '../../shared/protocol/workspace.ts';
import type { Actor } from '../access/can.ts';
import { can } from '../access/can.ts';
import type { Deps, Env } from './environment.ts';
import { allow, workspaceSubject } from './guard.ts';
import { noteFor } from './note.ts';
import { limitBody, readJson } from './read-json.ts';

/** What the owner sets for all accounts. Members read it. */
export const workspaceRoutes = (deps: Deps) => {
  const { workspace, versions, audit, log } = deps;
  const note = noteFor(deps);
  const shown = (actor: Actor): Workspace => ({
    settings: workspace.settings,
    standard: workspace.standard,
    mayChange: can(actor, 'manage-workspace', workspaceSubject),
  });
  return new Hono<Env>()
    .get('/api/workspace', allow('read-workspace'), (c) => c.json(shown(c.get('actor'))))

    .put('/api/workspace', allow('manage-workspace'), limitBody(limits.bodyBytes), async (c) => {
      const { portfolio, ...asked } = await readJson(c, ChangeWorkspaceRequest);
      await workspace.change({ ...asked, portfolio: portfolio ?? workspace.settings.portfolio });
      note(c, 'workspace-changed');
      log.info('the settings of the workspace were changed');
      // what is kept for less long now goes at once
      void versions.prune();
      audit.sweepDaily();
      return c.json(shown(c.get('actor')));
    });
};
