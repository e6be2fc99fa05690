import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { z } from 'zod';
import { Standing } from '../../../shared/model/review.ts';
import { AccountSummary } from '../../../shared/protocol/routes.ts';
import { PortfolioRecord } from '../../portfolio/records.ts';
import type { Inspection, StoredRows } from '../inspection.ts';
import { createDocumentTables } from './documents.ts';
import { migrations } from './migrations.ts';
import type { Tables } from './schema.ts';

/** What `pragma integrity_check` names at most. */
const MOST_PROBLEMS = 20;

const Owner = z.object({ user: z.string(), email: z.string(), passwordHash: z.string().nullable() });

const StoredSummary = AccountSummary.omit({ id: true, archived: true, lastEdit: true });

const readSummary = (text: string): z.infer<typeof StoredSummary> | null => {
  try {
    return StoredSummary.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};

const isA = (schema: z.ZodType, text: string): boolean => {
  try {
    return schema.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
};

const versionOf = (database: Database.Database): Inspection['version'] => {
  const table = database
    .prepare("select 1 from sqlite_master where type = 'table' and name = 'kysely_migration'")
    .get();
  if (!table) return 'older';
  const taken = z.array(z.string()).parse(database.prepare('select name from kysely_migration').pluck().all());
  if (taken.some((name) => !(name in migrations))) return 'newer';
  return taken.length < Object.keys(migrations).length ? 'older' : 'same';
};

/**
 * Opens a database to look at, never to change. Everything is seen as it was at one instant, while a server goes on.
 * Throws when the file is no database.
 */
export const inspectSqlite = (file: string): Inspection => {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  let version: Inspection['version'];
  try {
    database.exec('begin');
    version = versionOf(database);
  } catch (error) {
    database.close();
    throw error;
  }
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  const documents = createDocumentTables(db, () => {
    throw new Error('nothing is folded by looking at it');
  });
  return {
    version,
    integrity() {
      const lines = z
        .array(z.string())
        .parse(database.prepare(`pragma integrity_check(${MOST_PROBLEMS})`).pluck().all());
      return lines.filter((line) => line !== 'ok');
    },
    async accounts() {
      const rows = await db.selectFrom('facet_account').selectAll().orderBy('id').execute();
      return rows.map((row) => ({
        id: row.id,
        summarySeq: row.summary_seq,
        summaryDay: row.summary_day,
        summary: readSummary(row.summary),
      }));
    },
    async documents() {
      const { rows } = await sql<StoredRows>`
        select account, layer, last_seq as foldedSeq,
          (select count(*) from document_snapshot s where s.document = d.id) as snapshots,
          (select count(*) from document_update u where u.document = d.id) as updates,
          coalesce((select max(seq) from document_update u where u.document = d.id), last_seq) as lastSeq
        from document d order by account, layer
      `.execute(db);
      return rows;
    },
    load: documents.load,
    async portfolio() {
      const rows = await db.selectFrom('portfolio').selectAll().orderBy('kind').orderBy('id').execute();
      return rows.map(({ kind, id, account, data }) => ({ kind, id, account, isReadable: isA(PortfolioRecord, data) }));
    },
    async days() {
      const rows = await db.selectFrom('account_day').selectAll().execute();
      return rows.map(({ account, day, standing }) => ({ account, day, isReadable: isA(Standing, standing) }));
    },
    async members() {
      const { count } = await db
        .selectFrom('member')
        .select((select) => select.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return count;
    },
    async owners() {
      // reason: the tables of people are better-auth's own, which has no way to only look at them
      const { rows } = await sql`
        select m.user, u.email, (
          select a.password from account a where a.userId = m.user and a.providerId = 'credential'
        ) as passwordHash
        from member m join user u on u.id = m.user where m.role = 'owner' order by m.rowid
      `.execute(db);
      return z.array(Owner).parse(rows);
    },
    close: () => db.destroy(),
  };
};
