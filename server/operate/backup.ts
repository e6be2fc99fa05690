import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { copyData, hasData, Refused, sync } from './data-copy.ts';
import { isDamaged, type Verification, verifyData } from './verify.ts';

/**
 * Copies a data folder to `to`, also while a server uses it, and checks the copy before it gets its name. `to` must not
 * exist. Records that need repair are copied as they are; a copy whose file is damaged is no backup.
 */
export const backUp = async (dataDir: string, to: string): Promise<Verification> => {
  if (!hasData(dataDir)) throw new Refused(`There is nothing to back up in ${dataDir}.`);
  if (existsSync(to))
    throw new Refused(`${to} exists already, and a backup never overwrites. Name a folder that does not exist.`);
  mkdirSync(dirname(to), { recursive: true });
  const unfinished = mkdtempSync(`${to}.unfinished-`);
  try {
    await copyData(dataDir, unfinished);
    const verification = await verifyData(unfinished);
    if (isDamaged(verification))
      throw new Refused(`The copy is damaged, so it was thrown away. Check the data: npm run verify`);
    chmodSync(unfinished, statSync(dataDir).mode & 0o777);
    // renaming a folder onto an existing one fails, unless that one is empty
    renameSync(unfinished, to);
    sync(dirname(to));
    return verification;
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
};
