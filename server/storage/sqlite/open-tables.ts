import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Fold, Store } from '../ports.ts';
import { createAccessStore } from './access.ts';
import { createAccountStore } from './accounts.ts';
import { createAuditStore } from './audit.ts';
import { createDocumentTables, type DocumentTables } from './documents.ts';
import { keepStatements } from './keep-statements.ts';
import { createMemberStore } from './members.ts';
import { migrations } from './migrations.ts';
import { createNoticeStore } from './notices.ts';
import { createPortfolioStore } from './portfolio.ts';
import type { Tables } from './schema.ts';
import { createVersionStore } from './versions.ts';
import { createWorkspaceStore } from './workspaces.ts';

const BUSY_TIMEOUT_MS = 5_000;
/** The write-ahead file is folded into the database from this size on, and cut back to it when it begins anew. */
const CHECKPOINT_BYTES = 4 * 1024 * 1024;
/** Above this size new commits wait for the moment that the file needs to begin anew. */
const RESTART_BYTES = 64 * 1024 * 1024;

/** Each waits for those who read or write, as long as every call does. */
const SCRUB_TRIES = 5;

/** The store without the writing of the log. */
export type SqliteTables = Omit<Store, 'documents'> & {
  documents: DocumentTables;
  db: Kysely<Tables>;
  /** One statement, for a Kysely that lives in another thread. */
  run(statement: string, parameters: readonly unknown[]): Promise<Ran>;
  /** Folds the write-ahead file into the database when it has grown. Called from time to time. */
  tidy(): Promise<void>;
};

export type Ran = { rows: unknown[]; changes: number; lastId: number | bigint };

/**
 * Opens (and migrates) the one file of the app for everything but the hot path of the log. synchronous=FULL: each commit
 * is safe against a loss of power. Its calls block, so in the server they run in a thread of their own.
 */
export const openTables = async (file: string, fold: Fold): Promise<SqliteTables> => {
  const database = new Database(file, { timeout: BUSY_TIMEOUT_MS });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('wal_autocheckpoint = 0');
  database.pragma(`journal_size_limit = ${CHECKPOINT_BYTES}`);
  // deleted judgements about people are overwritten, not only unlinked
  database.pragma('secure_delete = ON');
  const prepare = keepStatements(database);
  const db = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: { prepare, close: () => database.close() } }),
  });
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest();
  if (error) throw error;
  // the first write after a complete checkpoint begins the file anew and waits for the disk: let that be this connection
  const beginAnew = database.prepare(
    'insert into housekeeping (id, turns) values (1, 1) on conflict do update set turns = turns + 1',
  );

  return {
    db,
    documents: createDocumentTables(db, fold),
    accounts: createAccountStore(db),
    members: createMemberStore(db),
    versions: createVersionStore(db),
    access: createAccessStore(db),
    workspaces: createWorkspaceStore(db),
    audit: createAuditStore(db),
    notices: createNoticeStore(db),
    portfolio: createPortfolioStore(db),
    async ready() {
      await sql`select 1`.execute(db);
    },
    async run(statement, parameters) {
      const prepared = prepare(statement);
      if (prepared.reader) return { rows: prepared.all(...parameters), changes: 0, lastId: 0 };
      const { changes, lastInsertRowid } = prepared.run(...parameters);
      return { rows: [], changes, lastId: lastInsertRowid };
    },
    async tidy() {
      const size = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
      if (size < CHECKPOINT_BYTES) return;
      const [done] = database.pragma('wal_checkpoint(PASSIVE)') as { log: number; checkpointed: number }[];
      if (done && done.checkpointed < done.log && size < RESTART_BYTES) return;
      if (done && done.checkpointed < done.log) database.pragma('wal_checkpoint(RESTART)');
      beginAnew.run();
    },
    async scrub() {
      // rebuilt page by page, and what lay in the write-ahead file until now is cut off
      await sql`vacuum`.execute(db);
      for (let tries = 0; tries < SCRUB_TRIES; tries += 1) {
        const [done] = database.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
        if (done?.busy === 0) {
          beginAnew.run();
          return;
        }
      }
      throw new Error('the write-ahead file could not be cut off');
    },
    close: () => db.destroy(),
  };
};
