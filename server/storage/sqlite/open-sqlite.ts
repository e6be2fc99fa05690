import type { Kysely } from 'kysely';
import type { Fold, Store } from '../ports.ts';
import { openLog } from './open-log.ts';
import { openTables, type SqliteTables } from './open-tables.ts';
import type { Tables } from './schema.ts';
import { openTablesInThread } from './thread/open-tables-in-thread.ts';

/** `identityDatabase` is handed to better-auth, which keeps its tables in the same file. */
export type SqliteStore = Store & {
  identityDatabase: { db: Kysely<Tables>; type: 'sqlite'; transaction: false };
  tidy(): Promise<void>;
};

type Options = { soon: (task: () => void) => void };

const together = (tables: Omit<SqliteTables, 'run'>, file: string, options: Options): SqliteStore => {
  const log = openLog(file, options);
  const { load, compact, trail, authors } = tables.documents;
  return {
    identityDatabase: { db: tables.db, type: 'sqlite', transaction: false },
    documents: { load, compact, trail, authors, write: log.write, sync: log.sync },
    accounts: tables.accounts,
    members: tables.members,
    versions: tables.versions,
    access: tables.access,
    workspaces: tables.workspaces,
    audit: tables.audit,
    notices: tables.notices,
    portfolio: tables.portfolio,
    ready: tables.ready,
    scrub: tables.scrub,
    tidy: tables.tidy,
    async close() {
      await log.sync();
      log.close();
      await tables.close();
    },
  };
};

/**
 * The one file of the app: the log on the event loop, everything else in a thread, so that no query stalls presence.
 * `thread`: its script (`server/store-thread.ts`). `inThread`: work that needs the store much and the event loop not at all.
 */
export const openSqlite = async (
  file: string,
  { thread, ...options }: Options & { thread: URL },
): Promise<SqliteStore & { inThread<T extends object>(part: string): T }> => {
  const tables = await openTablesInThread(file, thread);
  return { ...together(tables, file, options), inThread: tables.part };
};

/** The same within one thread: for scripts and tests. */
export const openSqliteHere = async (file: string, options: Options & { fold: Fold }): Promise<SqliteStore> =>
  together(await openTables(file, options.fold), file, options);
