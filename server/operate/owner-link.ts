import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRecovery, passwordMark } from '../access/recovery.ts';
import { createSecrets } from '../access/secrets.ts';
import { RESET_MS } from '../members/resets.ts';
import { DATABASE_FILE, SECRET_FILE } from '../storage/data-folder.ts';
import { inspectSqlite } from '../storage/sqlite/inspect.ts';
import { hasData, Refused } from './data-copy.ts';

/**
 * The path of a link with which an owner chooses a new password. Reads the data folder and changes nothing, so it works
 * beside a server that runs; whoever may read that folder is trusted with everything anyway.
 */
export const ownerLink = async (dataDir: string, email: string, now: number): Promise<string> => {
  const secretFile = join(dataDir, SECRET_FILE);
  if (!hasData(dataDir)) throw new Refused(`There is no database in ${dataDir}.`);
  if (!existsSync(secretFile)) throw new Refused(`${SECRET_FILE} is missing in ${dataDir}: start the server once.`);
  const inspection = inspectSqlite(join(dataDir, DATABASE_FILE));
  try {
    if (inspection.version !== 'same') {
      throw new Refused('The database is of another version of Facet: start the server once with this one.');
    }
    const owners = await inspection.owners();
    if (owners.length === 0) throw new Refused('There is no owner yet: the server prints a link for the first one.');
    const owner = owners.find((one) => one.email === email.trim().toLowerCase());
    if (!owner)
      throw new Refused(`No owner signs in as ${email}. Owners: ${owners.map((one) => one.email).join(', ')}`);
    const { user, passwordHash } = owner;
    const secrets = createSecrets(readFileSync(secretFile, 'utf8').trim());
    const token = makeRecovery(secrets, { user, expiresAt: now + RESET_MS, mark: passwordMark(passwordHash) });
    return `/reset/${token}`;
  } finally {
    await inspection.close();
  }
};
