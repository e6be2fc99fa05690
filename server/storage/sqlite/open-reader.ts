import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { AccountStore, DocumentStore, Fold } from '../ports.ts';
import { createAccountStore } from './accounts.ts';
import { createDocumentTables } from './documents.ts';
import { keepStatements } from './keep-statements.ts';
import type { Tables } from './schema.ts';

const BUSY_TIMEOUT_MS = 5_000;

/** What a thread needs that only reads: a connection of its own, which keeps nobody waiting and changes nothing. */
export const openReader = (
  file: string,
  fold: Fold,
): { documents: Pick<DocumentStore, 'load'>; accounts: Pick<AccountStore, 'lastSeq' | 'lastEdit'> } => {
  const database = new Database(file, { readonly: true, timeout: BUSY_TIMEOUT_MS });
  const dialect = new SqliteDialect({
    database: { prepare: keepStatements(database), close: () => database.close() },
  });
  const db = new Kysely<Tables>({ dialect });
  return { documents: createDocumentTables(db, fold), accounts: createAccountStore(db) };
};
