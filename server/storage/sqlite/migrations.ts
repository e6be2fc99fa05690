import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Forward only, in the order of their names; a released one never changes. */
export const migrations: Record<string, Migration> = {
  '2026-01-first': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('facet_account')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('workspace', 'text', (column) => column.notNull())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('created_by', 'text', (column) => column.notNull())
        .addColumn('archived', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('summary', 'text', (column) => column.notNull())
        .addColumn('summary_day', 'text', (column) => column.notNull())
        .addColumn('summary_seq', 'bigint', (column) => column.notNull().defaultTo(0))
        .execute();
      // a number is never given twice, so that a late edit of a deleted account meets nobody
      await db.schema
        .createTable('document')
        .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('account', 'text', (column) => column.notNull())
        .addColumn('layer', 'text', (column) => column.notNull())
        .addColumn('last_seq', 'bigint', (column) => column.notNull().defaultTo(0))
        .addColumn('last_at', 'bigint', (column) => column.notNull().defaultTo(0))
        .addUniqueConstraint('document_of_account', ['account', 'layer'])
        .execute();
      await db.schema
        .createTable('document_update')
        .addColumn('document', 'integer', (column) => column.notNull())
        .addColumn('seq', 'bigint', (column) => column.notNull())
        .addColumn('actor', 'text', (column) => column.notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('data', 'blob', (column) => column.notNull())
        .addPrimaryKeyConstraint('document_update_key', ['document', 'seq'])
        .modifyEnd(sql`without rowid`)
        .execute();
      await db.schema
        .createTable('document_snapshot')
        .addColumn('document', 'integer', (column) => column.primaryKey())
        .addColumn('state_vector', 'blob', (column) => column.notNull())
        .addColumn('data', 'blob', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('document_author')
        .addColumn('document', 'integer', (column) => column.notNull())
        .addColumn('client', 'bigint', (column) => column.notNull())
        .addColumn('actor', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('document_author_key', ['document', 'client'])
        .modifyEnd(sql`without rowid`)
        .execute();
      await db.schema
        .createTable('document_trail')
        .addColumn('document', 'integer', (column) => column.notNull())
        .addColumn('actor', 'text', (column) => column.notNull())
        .addColumn('period', 'bigint', (column) => column.notNull())
        .addColumn('first', 'bigint', (column) => column.notNull())
        .addColumn('last', 'bigint', (column) => column.notNull())
        .addColumn('edits', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('document_trail_key', ['document', 'actor', 'period'])
        .modifyEnd(sql`without rowid`)
        .execute();
      await db.schema
        .createTable('member')
        .addColumn('user', 'text', (column) => column.primaryKey())
        .addColumn('workspace', 'text', (column) => column.notNull())
        .addColumn('role', 'text', (column) => column.notNull())
        .execute();
      // written when the write-ahead file begins anew (`open-tables.ts`)
      await db.schema
        .createTable('housekeeping')
        .addColumn('id', 'integer', (column) => column.primaryKey())
        .addColumn('turns', 'integer', (column) => column.notNull())
        .execute();
      await sql`create unique index one_owner on member (workspace) where role = 'owner'`.execute(db);
    },
  },
  '2026-11-versions': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('version')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('account', 'text', (column) => column.notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('name', 'text')
        .addColumn('by', 'text', (column) => column.notNull())
        .addColumn('content', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('version_of_account').on('version').columns(['account', 'at']).execute();
      await db.schema
        .createTable('version_content')
        .addColumn('account', 'text', (column) => column.notNull())
        .addColumn('content', 'text', (column) => column.notNull())
        .addColumn('data', 'blob', (column) => column.notNull())
        .addPrimaryKeyConstraint('version_content_key', ['account', 'content'])
        .execute();
    },
  },
  '2026-11-access': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('access')
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('account', 'text')
        .addColumn('data', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('access_key', ['kind', 'id'])
        .execute();
      // until now every member saw and edited everything: whoever is there stays on every team
      await sql`
        insert into access (kind, id, account, data)
        select 'team', a.id || '/' || m.user, a.id,
          json_object('kind', 'team', 'id', a.id || '/' || m.user, 'account', a.id, 'user', m.user, 'role', 'editor')
        from facet_account a join member m on m.workspace = a.workspace
      `.execute(db);
    },
  },
  '2026-12-audit': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('audit')
        .addColumn('id', 'integer', (column) => column.primaryKey().autoIncrement())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('workspace', 'text', (column) => column.notNull())
        .addColumn('action', 'text', (column) => column.notNull())
        .addColumn('actor_kind', 'text', (column) => column.notNull())
        .addColumn('actor_id', 'text', (column) => column.notNull())
        .addColumn('actor_name', 'text', (column) => column.notNull())
        .addColumn('account', 'text')
        .addColumn('account_name', 'text')
        .addColumn('subject_kind', 'text')
        .addColumn('subject_id', 'text')
        .addColumn('subject_name', 'text')
        .addColumn('detail', 'text', (column) => column.notNull())
        .addColumn('address', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('audit_at').on('audit').columns(['at']).execute();
      for (const column of ['actor_id', 'account', 'action'])
        await db.schema.createIndex(`audit_by_${column}`).on('audit').columns([column, 'at']).execute();
      await db.schema.createIndex('audit_of_subject').on('audit').columns(['subject_id']).execute();
    },
  },
  '2026-11-workspace': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('workspace')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('settings', 'text', (column) => column.notNull())
        .execute();
    },
  },
  '2026-12-owners': {
    async up(db: Kysely<unknown>) {
      // several may be owners; that there is one at least, `server/http/members.ts` sees to
      await sql`drop index one_owner`.execute(db);
    },
  },
  '2026-12-notices': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('notice')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('user', 'text', (column) => column.notNull())
        .addColumn('account', 'text', (column) => column.notNull())
        .addColumn('comment', 'text', (column) => column.notNull())
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('read_at', 'bigint')
        .execute();
      await db.schema.createIndex('notice_of_user').on('notice').columns(['user', 'at']).execute();
      await db.schema.createIndex('notice_of_comment').on('notice').columns(['account', 'comment']).execute();
    },
  },
  '2026-13-portfolio': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .alterTable('facet_account')
        .addColumn('summary_rules', 'text', (column) => column.notNull().defaultTo(''))
        .execute();
      await db.schema.alterTable('facet_account').addColumn('facts', 'text').execute();
      await db.schema
        .createTable('account_day')
        .addColumn('account', 'text', (column) => column.notNull())
        .addColumn('day', 'text', (column) => column.notNull())
        .addColumn('standing', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('account_day_key', ['account', 'day'])
        .modifyEnd(sql`without rowid`)
        .execute();
      await db.schema
        .createTable('portfolio')
        .addColumn('kind', 'text', (column) => column.notNull())
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('account', 'text')
        .addColumn('data', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('portfolio_key', ['kind', 'id'])
        .execute();
    },
  },
};
