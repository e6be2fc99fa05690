import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Store } from '../ports.ts';
import { createAccountStore } from './accounts.ts';
import { createDocumentStore } from './documents.ts';
import { createMemberStore } from './members.ts';
import { migrations } from './migrations.ts';
import type { Tables } from './schema.ts';
import { createVersionStore } from './versions.ts';

const BUSY_TIMEOUT_MS = 5_000;

/** `identityDatabase` is handed to better-auth, which keeps its tables in the same file. */
export type SqliteStore = Store & { identityDatabase: { db: Kysely<Tables>; type: 'sqlite'; transaction: false } };

/**
 * Opens (and migrates) the one file of the app. WAL lets readers go on while a commit is written;
 * synchronous=FULL makes each commit an fsync, so that what is acknowledged survives a loss of power.
 */
export const openSqlite = async (file: string): Promise<SqliteStore> => {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  // deleted judgements about people are overwritten, not only unlinked
  database.pragma('secure_delete = ON');
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations } }).migrateToLatest();
  if (error) throw error;
  return {
    identityDatabase: { db, type: 'sqlite', transaction: false },
    documents: createDocumentStore(db),
    accounts: createAccountStore(db),
    members: createMemberStore(db),
    versions: createVersionStore(db),
    async ready() {
      await sql`select 1`.execute(db);
    },
    close: () => db.destroy(),
  };
};
