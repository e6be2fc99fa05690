import { chmodSync, closeSync, constants, copyFileSync, existsSync, fsyncSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASE_FILE, SECRET_FILE } from '../storage/data-folder.ts';
import { copyDatabase } from '../storage/sqlite/copy-database.ts';

/** What was asked cannot be done; the message is for the person at the terminal. */
export class Refused extends Error {}

/** Names in `folder` (or what `file` holds) survive a loss of power. Where folders cannot be synced nothing is lost but that. */
export const sync = (path: string): void => {
  try {
    const handle = openSync(path, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (!statSync(path).isDirectory()) throw error;
  }
};

export const hasData = (folder: string): boolean => existsSync(join(folder, DATABASE_FILE));

/** Copies database and secret from one folder into another that has neither, with their modes; on disk when it resolves. */
export const copyData = async (from: string, to: string): Promise<void> => {
  await copyDatabase(join(from, DATABASE_FILE), join(to, DATABASE_FILE));
  const secret = join(from, SECRET_FILE);
  if (existsSync(secret)) {
    const copy = join(to, SECRET_FILE);
    copyFileSync(secret, copy, constants.COPYFILE_EXCL);
    chmodSync(copy, statSync(secret).mode & 0o777);
    sync(copy);
  }
  sync(to);
};
