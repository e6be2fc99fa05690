import type { Kysely } from 'kysely';
import { WorkspaceSettings } from '../../../shared/model/workspace-settings.ts';
import type { WorkspaceStore } from '../ports.ts';
import type { Tables } from './schema.ts';

export const createWorkspaceStore = (db: Kysely<Tables>): WorkspaceStore => ({
  async read(workspace) {
    const row = await db.selectFrom('workspace').select('settings').where('id', '=', workspace).executeTakeFirst();
    return row ? WorkspaceSettings.parse(JSON.parse(row.settings)) : null;
  },
  async write(id, settings) {
    const text = JSON.stringify(settings);
    await db
      .insertInto('workspace')
      .values({ id, settings: text })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ settings: text }))
      .execute();
  },
});
