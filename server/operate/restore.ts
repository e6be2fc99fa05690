import { chownSync, existsSync, mkdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DATABASE_FILE, DATABASE_FILES, IN_USE_FILE, SECRET_FILE, UNFINISHED_RESTORE } from '../storage/data-folder.ts';
import { DataNotFree, holdDataForRestore } from '../storage/sqlite/hold-data.ts';
import { openSqliteHere } from '../storage/sqlite/open-sqlite.ts';
import { foldDocument } from '../sync/fold-document.ts';
import { copyData, hasData, Refused, sync } from './data-copy.ts';
import { isDamaged, type Verification, verifyData } from './verify.ts';

type Restored = {
  verification: Verification;
  /** Where what was there before lies now; null when there was nothing. */
  aside: string | null;
};

/**
 * Puts a backup in the place of what is in the data folder, which is kept aside under `stamp`. Everything happens inside
 * the data folder, so that it may be a mounted disk. Until the new files stand in their place a marker keeps servers
 * away: whenever this is interrupted, running it again is enough.
 */
export const restore = async (backup: string, dataDir: string, stamp: string): Promise<Restored> => {
  if (!hasData(backup)) throw new Refused(`There is no backup in ${backup}: it has no ${DATABASE_FILE}.`);
  const release = hold(dataDir);
  try {
    const incoming = join(dataDir, UNFINISHED_RESTORE);
    // a copy that an interrupted restore left
    rmSync(incoming, { recursive: true, force: true });
    mkdirSync(incoming, { mode: 0o700 });
    try {
      await copyData(backup, incoming);
      await bringForward(incoming);
      expectSound(await verifyData(incoming), backup);
    } catch (error) {
      rmSync(incoming, { recursive: true, force: true });
      throw error;
    }
    const aside = putAside(dataDir, join(dataDir, `before-restore-${stamp}`));
    moveFiles(incoming, dataDir);
    sync(dataDir);
    const verification = expectSound(await verifyData(dataDir), dataDir);
    rmdirSync(incoming);
    sync(dataDir);
    giveToOwner(dataDir, aside);
    return { verification, aside };
  } finally {
    release();
  }
};

const hold = (dataDir: string): (() => void) => {
  try {
    return holdDataForRestore(dataDir);
  } catch (error) {
    if (error instanceof DataNotFree) throw new Refused(`Stop the server first: ${error.message}.`);
    throw error;
  }
};

/** An older backup becomes one of this version before it takes its place: what cannot be migrated is refused in time. */
const bringForward = async (folder: string): Promise<void> => {
  try {
    const store = await openSqliteHere(join(folder, DATABASE_FILE), { soon: setImmediate, fold: foldDocument });
    await store.close();
  } catch (error) {
    throw new Refused(`This version of Facet cannot open the backup (${(error as Error).message}).`);
  }
};

const expectSound = (verification: Verification, folder: string): Verification => {
  if (isDamaged(verification))
    throw new Refused(`${folder} is damaged. Look closer: npm run verify -- --data ${folder}`);
  return verification;
};

const FILES = [...DATABASE_FILES, SECRET_FILE];

const moveFiles = (from: string, to: string): void => {
  for (const file of FILES) if (existsSync(join(from, file))) renameSync(join(from, file), join(to, file));
};

const putAside = (dataDir: string, aside: string): string | null => {
  if (!FILES.some((file) => existsSync(join(dataDir, file)))) return null;
  mkdirSync(aside, { mode: 0o700 });
  moveFiles(dataDir, aside);
  sync(aside);
  return aside;
};

/** The administrator restores, somebody else runs the server: what lies in the folder belongs to the folder's owner. */
const giveToOwner = (dataDir: string, aside: string | null): void => {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(dataDir);
  const paths = [...FILES, IN_USE_FILE].map((file) => join(dataDir, file));
  for (const path of aside ? [...paths, aside] : paths) if (existsSync(path)) chownSync(path, uid, gid);
};
