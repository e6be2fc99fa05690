import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SECRET_FILE } from './storage/data-folder.ts';

const OWNER_ONLY = 0o600;

/** The secret that signs session cookies: made at the first start and kept in the data folder. */
export const keptSecret = (dataDir: string, makeSecret: () => string): string => {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, SECRET_FILE);
  try {
    // `wx`: of two first starts at the same moment one makes the secret and the other reads it
    writeFileSync(file, makeSecret(), { flag: 'wx', mode: OWNER_ONLY });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
};
