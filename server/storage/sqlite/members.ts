import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { MemberStore } from '../ports.ts';
import type { Tables } from './schema.ts';

const StoredMember = z.object({ user: z.string(), workspace: z.string(), role: z.literal('owner') });

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
  async add(member) {
    await db.insertInto('member').values(member).execute();
  },
});
