import type { Kysely } from 'kysely';
import type { Fold, Store } from '../ports.ts';
import { openLog } from './open-log.ts';
import { openTables } from './open-tables.ts';
import type { Tables } from './schema.ts';
import { openTablesInThread } from './thread/open-tables-in-thread.ts';

/** `identityDatabase` is handed to better-auth, which keeps its tables in the same file. */
export type SqliteStore = Store & {
  identityDatabase: { db: Kysely<Tables>; type: 'sqlite'; transaction: false };
  tidy(): Promise<void>;
};

type Options = { soon: (task: () => void) => void };

const together = (
  tables: Awaited<ReturnType<typeof openTablesInThread>>,
  file: string,
  options: Options,
): SqliteStore => {
  const log = openLog(file, options);
  const { load, compact, trail, authors } = tables.documents;
  return {
    identityDatabase: { db: tables.db, type: 'sqlite', transaction: false },
    documents: { load, compact, trail, authors, write: log.write, sync: log.sync },
    accounts: tables.accounts,
    members: tables.members,
    ready: tables.ready,
    tidy: tables.tidy,
    async close() {
      await log.sync();
      log.close();
      await tables.close();
    },
  };
};

/** The one file of the app: the log on the event loop, everything else in a thread, so that no query stalls presence. */
export const openSqlite = async (file: string, options: Options): Promise<SqliteStore> =>
  together(await openTablesInThread(file), file, options);

/** The same within one thread: for scripts and tests. */
export const openSqliteHere = async (file: string, options: Options & { fold: Fold }): Promise<SqliteStore> =>
  together(await openTables(file, options.fold), file, options);
