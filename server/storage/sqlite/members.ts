import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { WorkspaceRole } from '../../../shared/protocol/access.ts';
import type { MemberStore } from '../ports.ts';
import type { Tables } from './schema.ts';

const StoredMember = z.object({ user: z.string(), workspace: z.string(), role: WorkspaceRole });

export const createMemberStore = (db: Kysely<Tables>): MemberStore => ({
  async owner(workspace) {
    const row = await db
      .selectFrom('member')
      .selectAll()
      .where('workspace', '=', workspace)
      .where('role', '=', 'owner')
      .executeTakeFirst();
    return row ? StoredMember.parse(row) : null;
  },
  async get(user) {
    const row = await db.selectFrom('member').selectAll().where('user', '=', user).executeTakeFirst();
    return row ? StoredMember.parse(row) : null;
  },
  async list(workspace) {
    const rows = await db
      .selectFrom('member')
      .selectAll()
      .where('workspace', '=', workspace)
      .orderBy(sql`rowid`)
      .execute();
    return z.array(StoredMember).parse(rows);
  },
  async add(member) {
    await db.insertInto('member').values(member).execute();
  },
  async setRole(user, role) {
    await db.updateTable('member').set({ role }).where('user', '=', user).execute();
  },
  async remove(user) {
    await db.deleteFrom('notice').where('user', '=', user).execute();
    await db.deleteFrom('member').where('user', '=', user).execute();
  },
});
