import { chmodSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';

/** All at once: SQLite begins again whenever another process writes between two steps, and the server always writes. */
const ALL_PAGES = 0x7fff_ffff;

/**
 * Copies a database at one instant, also while a server writes to it: a reader in WAL mode stands in nobody's way.
 * The copy is one file without a log beside it, with the mode of the original, and is on disk when this resolves.
 */
export const copyDatabase = async (from: string, to: string): Promise<void> => {
  const source = new Database(from, { readonly: true, fileMustExist: true });
  try {
    await source.backup(to, { progress: () => ALL_PAGES });
  } finally {
    source.close();
  }
  const copy = new Database(to, { fileMustExist: true });
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
  chmodSync(to, statSync(from).mode & 0o777);
};
