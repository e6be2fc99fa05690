import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import { AccountId } from '../../../shared/model/id.ts';
import { VersionKind } from '../../../shared/protocol/versions.ts';
import type { StoredVersion, VersionStore } from '../ports.ts';
import { lastEditOf } from './accounts.ts';
import type { Tables } from './schema.ts';

const toVersion = (row: Selectable<Tables['version']>): StoredVersion => ({
  ...row,
  account: AccountId.parse(row.account),
  kind: VersionKind.parse(row.kind),
});

export const createVersionStore = (db: Kysely<Tables>): VersionStore => {
  const newestFirst = (account: AccountId) =>
    db
      .selectFrom('version')
      .selectAll()
      .where('account', '=', account)
      .orderBy('at', 'desc')
      .orderBy(sql`rowid`, 'desc');

  const holds = async (
    account: AccountId,
    content: string,
    on: Kysely<Tables> | Transaction<Tables> = db,
  ): Promise<boolean> => {
    const row = await on
      .selectFrom('version_content')
      .select('content')
      .where('account', '=', account)
      .where('content', '=', content)
      .executeTakeFirst();
    return row !== undefined;
  };

  return {
    async list(account) {
      return (await newestFirst(account).execute()).map(toVersion);
    },

    async get(account, id) {
      const row = await newestFirst(account).where('id', '=', id).executeTakeFirst();
      return row ? toVersion(row) : null;
    },

    async newest(account) {
      const row = await newestFirst(account).limit(1).executeTakeFirst();
      return row ? toVersion(row) : null;
    },

    async read(account, id) {
      const row = await db
        .selectFrom('version')
        .innerJoin('version_content', (join) =>
          join
            .onRef('version_content.account', '=', 'version.account')
            .onRef('version_content.content', '=', 'version.content'),
        )
        .select('version_content.data')
        .where('version.account', '=', account)
        .where('version.id', '=', id)
        .executeTakeFirst();
      return row?.data ?? null;
    },

    holds: (account, content) => holds(account, content),

    async add(version, data) {
      const { account, content } = version;
      await db.transaction().execute(async (transaction) => {
        const known = await transaction
          .selectFrom('facet_account')
          .select('id')
          .where('id', '=', account)
          .executeTakeFirst();
        if (!known) return;
        if (data) {
          await transaction
            .insertInto('version_content')
            .values({ account, content, data })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        } else if (!(await holds(account, content, transaction)))
          throw new Error('the content of this version is not kept');
        await transaction.insertInto('version').values(version).execute();
      });
    },

    async rename(account, id, name) {
      await db.updateTable('version').set({ name }).where('account', '=', account).where('id', '=', id).execute();
    },

    async replace(account, content, next, data) {
      if (content === next) return;
      await db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('version_content')
          .values({ account, content: next, data })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        await transaction
          .updateTable('version')
          .set({ content: next })
          .where('account', '=', account)
          .where('content', '=', content)
          .execute();
        await transaction
          .deleteFrom('version_content')
          .where('account', '=', account)
          .where('content', '=', content)
          .execute();
      });
    },

    async remove(account, ids) {
      if (ids.length === 0) return;
      await db.transaction().execute(async (transaction) => {
        await transaction
          .deleteFrom('version')
          .where('account', '=', account)
          .where('id', 'in', [...ids])
          .execute();
        await transaction
          .deleteFrom('version_content')
          .where('account', '=', account)
          .where(
            'content',
            'not in',
            transaction.selectFrom('version').select('content').where('account', '=', account),
          )
          .execute();
      });
    },

    async behind() {
      const rows = await sql<{ id: string }>`
        select id from facet_account
        where ${lastEditOf} >= coalesce((select max(at) from version where account = facet_account.id), -1)
        order by id
      `.execute(db);
      return z.array(AccountId).parse(rows.rows.map((row) => row.id));
    },
  };
};
