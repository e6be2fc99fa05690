import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { DATABASE_FILE, IN_USE_FILE, UNFINISHED_RESTORE } from '../data-folder.ts';

/** A server that is just ending may take this long to let go. */
const PATIENCE_MS = 2_000;

const isBusy = (error: unknown): boolean =>
  error instanceof Database.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code);

/** The folder cannot be had; the message is one sentence for the person at the terminal. */
export class DataNotFree extends Error {}

/** Runs `work` against a file of ours and says so when another process holds it. */
const orInUse = <R>(folder: string, work: () => R): R => {
  try {
    return work();
  } catch (error) {
    if (isBusy(error)) throw new DataNotFree(`another process uses ${folder}`);
    throw error;
  }
};

/** A handle that nobody refers to is closed by the collector, and its lock with it: those who hold stay known here. */
const handles = new Set<Database.Database>();

const lock = (folder: string): (() => void) => {
  mkdirSync(folder, { recursive: true });
  const held = new Database(join(folder, IN_USE_FILE), { timeout: PATIENCE_MS });
  try {
    // nothing is ever written there, so no journal need stand beside it
    orInUse(folder, () => held.exec('pragma journal_mode = OFF; begin exclusive'));
  } catch (error) {
    held.close();
    throw error;
  }
  handles.add(held);
  return () => {
    handles.delete(held);
    held.close();
  };
};

/**
 * A data folder belongs to one server: two would each show a part of the edits. The lock is one of the operating
 * system on a file of its own, so it ends with the process, however that ends. Answers how to let go.
 * Never open that file otherwise: closing any handle of it would end the lock.
 */
export const holdData = (folder: string): (() => void) => {
  const release = lock(folder);
  if (!existsSync(join(folder, UNFINISHED_RESTORE))) return release;
  release();
  throw new DataNotFree('a restore was interrupted here, run npm run restore again');
};

/** As `holdData`, for a restore: not stopped by an unfinished one, and by every other program that has the database open. */
export const holdDataForRestore = (folder: string): (() => void) => {
  const release = lock(folder);
  try {
    orInUse(folder, () => lookAlone(join(folder, DATABASE_FILE)));
    return release;
  } catch (error) {
    release();
    throw error;
  }
};

/** Fails when anybody has the file open; a file that is absent or no database any more is nobody's. */
const lookAlone = (file: string): void => {
  if (!existsSync(file)) return;
  const database = new Database(file, { timeout: 0 });
  try {
    database.pragma('locking_mode = EXCLUSIVE');
    database.exec('begin exclusive; commit');
  } catch (error) {
    if (isBusy(error)) throw error;
  } finally {
    database.close();
  }
};
