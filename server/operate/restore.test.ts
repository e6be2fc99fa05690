import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DATABASE_FILE, SECRET_FILE, UNFINISHED_RESTORE } from '../storage/data-folder.ts';
import { inspectSqlite } from '../storage/sqlite/inspect.ts';
import { openSqliteHere } from '../storage/sqlite/open-sqlite.ts';
import { foldDocument } from '../sync/fold-document.ts';
import { startServer } from '../testing/start-test-server.ts';
import { backUp } from './backup.ts';
import { restore } from './restore.ts';
import { fillData } from './testing/fill-data.ts';
import { runCommand } from './testing/run-command.ts';

let root: string;
let data: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'facet-operate-'));
  data = join(root, 'data');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const nameIn = async (folder: string) => {
  const inspection = inspectSqlite(join(folder, DATABASE_FILE));
  const [account] = await inspection.accounts();
  await inspection.close();
  return account?.summary?.name;
};
const modeOf = (path: string) => statSync(path).mode & 0o777;
const text = (path: string) => readFileSync(path, 'utf8');

describe('backup', () => {
  it('[OP5] copies database and secret with their modes, checks the copy, and says what and where', async () => {
    await fillData(data);
    const to = join(root, 'deep', 'copy');
    const { code, out, err } = await runCommand(data, 'backup', '--to', to);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`Backed up ${data} to ${to}\n`);
    expect(out).toContain('5 records');
    expect(readdirSync(to).toSorted()).toEqual([DATABASE_FILE, SECRET_FILE]);
    for (const file of [DATABASE_FILE, SECRET_FILE]) expect(modeOf(join(to, file))).toBe(modeOf(join(data, file)));
    expect(text(join(to, SECRET_FILE))).toBe('secret of Nordwind');
    expect(await nameIn(to)).toBe('Nordwind');
    expect(readdirSync(join(root, 'deep'))).toEqual(['copy']);
  });

  it('[OP5] goes beside the data folder under the time when no folder is named', async () => {
    await fillData(data);
    const { code } = await runCommand(data, 'backup');
    expect([code, readdirSync(`${data}-backups`)]).toEqual([0, [expect.stringMatching(/^\d{4}-\d\d-\d\d_\d{6}$/)]]);
  });

  it('[OP6] never overwrites, and leaves nothing behind when it cannot be done', async () => {
    const to = join(root, 'copy');
    const nothing = await runCommand(data, 'backup', '--to', to);
    expect([nothing.code, nothing.err]).toEqual([1, `There is nothing to back up in ${data}.\n`]);
    await fillData(data);
    mkdirSync(to);
    const taken = await runCommand(data, 'backup', '--to', to);
    expect([taken.code, taken.err]).toEqual([1, expect.stringContaining('never overwrites')]);
    rmSync(to, { recursive: true });
    const file = join(data, DATABASE_FILE);
    const bytes = readFileSync(file);
    bytes.fill(7, 4096, 4 * 4096);
    writeFileSync(file, bytes);
    expect((await runCommand(data, 'backup', '--to', to)).code).toBe(1);
    expect(readdirSync(root)).toEqual(['data']);
  });
});

describe('restore', () => {
  it('[OP7] puts the backup in place and keeps what was there aside', async () => {
    await fillData(data, 'Old');
    await backUp(data, join(root, 'copy'));
    rmSync(data, { recursive: true });
    await fillData(data, 'New');
    const { code, out, err } = await runCommand(data, 'restore', join(root, 'copy'));
    expect([code, err]).toEqual([0, '']);
    const aside = /^What was there before lies in (.+)$/m.exec(out)?.[1] ?? '';
    expect([await nameIn(data), text(join(data, SECRET_FILE))]).toEqual(['Old', 'secret of Old']);
    expect([await nameIn(aside), text(join(aside, SECRET_FILE))]).toEqual(['New', 'secret of New']);
    expect(existsSync(join(data, UNFINISHED_RESTORE))).toBe(false);
    expect(out).toContain('Nothing is wrong.');
  });

  it('[OP7] starts a folder of its own from a backup alone', async () => {
    await fillData(data);
    await backUp(data, join(root, 'copy'));
    const { aside } = await restore(join(root, 'copy'), join(root, 'elsewhere', 'data'), 'now');
    expect([aside, await nameIn(join(root, 'elsewhere', 'data'))]).toEqual([null, 'Nordwind']);
  });

  it('[OP8] changes nothing while a server uses the folder, or when the backup cannot be used', async () => {
    await fillData(data);
    await backUp(data, join(root, 'copy'));
    const server = await startServer({ dataDir: data });
    const refused = await runCommand(data, 'restore', join(root, 'copy'));
    expect([refused.code, refused.err]).toEqual([1, `Stop the server first: another process uses ${data}.\n`]);
    // a second server on the same folder would show half of the edits
    await expect(startServer({ dataDir: data })).rejects.toThrow(/DATA_DIR .+ cannot be used \(another process uses/);
    await server.stop('SIGKILL');
    const before = readdirSync(data).toSorted();
    for (const [folder, reason] of [
      [join(root, 'absent'), /There is no backup/],
      [undefined, /npm run restore -- FOLDER/],
    ] as const) {
      const { code, err } = await runCommand(data, 'restore', ...(folder ? [folder] : []));
      expect([code, err]).toEqual([1, expect.stringMatching(reason)]);
    }
    writeFileSync(join(root, 'copy', DATABASE_FILE), 'no database');
    expect((await runCommand(data, 'restore', join(root, 'copy'))).code).toBe(1);
    expect(readdirSync(data).filter((file) => !before.includes(file))).toEqual([]);
    expect(await nameIn(data)).toBe('Nordwind');
    // the killed server left no lock behind
    await restore(await copyOf('Newer'), data, 'now');
    expect(await nameIn(data)).toBe('Newer');
  });

  it('[OP8] changes nothing while any other program has the database open', async () => {
    await fillData(data, 'Old');
    const copy = await copyOf('New');
    const store = await openSqliteHere(join(data, DATABASE_FILE), { soon: setImmediate, fold: foldDocument });
    await store.ready();
    await expect(restore(copy, data, 'now')).rejects.toThrow(/^Stop the server first/);
    await store.close();
    expect(await nameIn(data)).toBe('Old');
    await restore(copy, data, 'now');
    expect(await nameIn(data)).toBe('New');
  });

  it('[OP8] an interrupted restore keeps servers away until it was run again', async () => {
    await fillData(data, 'Old');
    const copy = await copyOf('New');
    mkdirSync(join(data, UNFINISHED_RESTORE));
    writeFileSync(join(data, UNFINISHED_RESTORE, 'half'), '');
    await expect(startServer({ dataDir: data })).rejects.toThrow(/a restore was interrupted here/);
    await restore(copy, data, 'now');
    expect(await nameIn(data)).toBe('New');
    const server = await startServer({ dataDir: data });
    expect(await server.stop()).toBe(0);
  });

  const copyOf = async (name: string) => {
    const other = join(root, `data of ${name}`);
    await fillData(other, name);
    await backUp(other, join(root, `copy of ${name}`));
    return join(root, `copy of ${name}`);
  };
});
