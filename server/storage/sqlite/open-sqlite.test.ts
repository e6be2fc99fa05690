import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, it } from 'vitest';
import { AccountId } from '../../../shared/model/id.ts';
import { personUpdate } from '../../sync/testing/open-rooms.ts';
import { auditContract } from '../testing/audit-contract.ts';
import { storeContract } from '../testing/contract-suite.ts';
import { portfolioContract } from '../testing/portfolio-contract.ts';
import { openSqlite, openSqliteHere } from './open-sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'facet-sqlite-'));
let files = 0;
const newFile = () => join(folder, `${++files}.sqlite`);
const soon = (task: () => void) => void setImmediate(task);
const thread = new URL('../../store-thread.ts', import.meta.url);
const account = AccountId.parse('a1');
const newAccount = { id: account, workspace: 'main', name: 'Nordwind', at: 1, actor: 'u1' };
const edit = { account, layer: 'map', update: personUpdate('p1'), actor: 'u1', at: 2 } as const;

afterAll(() => rmSync(folder, { recursive: true }));

storeContract('SQLite', (fold) => openSqliteHere(newFile(), { soon, fold }));
auditContract('SQLite', (fold) => openSqliteHere(newFile(), { soon, fold }));
portfolioContract('SQLite', (fold) => openSqliteHere(newFile(), { soon, fold }));

it('[S50] a file that is opened again holds everything', async () => {
  const file = newFile();
  const first = await openSqlite(file, { soon, thread });
  await first.accounts.create(newAccount);
  await first.documents.write([edit]);
  await first.close();
  const second = await openSqlite(file, { soon, thread });
  expect((await second.documents.load(account, 'map')).updates).toEqual([edit.update]);
  expect((await second.accounts.list('main')).map(({ name }) => name)).toEqual(['Nordwind']);
  await second.close();
});

it('[S57] a query that takes long holds nobody else up: it runs in a thread of its own', async () => {
  const store = await openSqlite(newFile(), { soon, thread });
  await store.accounts.create(newAccount);
  let turns = 0;
  let waiting = true;
  const count = () => {
    turns += 1;
    if (waiting) setImmediate(count);
  };
  setImmediate(count);
  for (let rows = 0; rows < 50; rows += 1) await store.documents.write(Array.from({ length: 40 }, () => edit));
  expect(await store.documents.compact(account, 'map', 1)).toBeGreaterThan(0);
  waiting = false;
  expect(turns).toBeGreaterThan(20);
  expect((await store.documents.load(account, 'map')).updates).toEqual([]);
  await store.close();
});

it('[S57] the log waits without blocking while another connection writes', async () => {
  const file = newFile();
  const store = await openSqlite(file, { soon, thread });
  await store.accounts.create(newAccount);
  const other = new Database(file);
  other.exec('begin immediate');
  let written = false;
  const writing = store.documents.write([edit]).then(() => {
    written = true;
  });
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(written).toBe(false);
  other.exec('commit');
  other.close();
  await writing;
  expect((await store.documents.load(account, 'map')).updates).toHaveLength(1);
  await store.close();
});

it('[S58] the write-ahead file does not grow without end', async () => {
  const file = newFile();
  const store = await openSqlite(file, { soon, thread });
  await store.accounts.create(newAccount);
  const large = { ...edit, update: new Uint8Array(200_000) };
  const size = () => (new Database(file, { readonly: true }).pragma('page_count', { simple: true }) as number) * 4096;
  for (let round = 0; round < 60; round += 1) {
    await store.documents.write([large]);
    await store.tidy();
  }
  const { statSync } = await import('node:fs');
  expect(statSync(`${file}-wal`).size).toBeLessThan(6_000_000);
  expect(size()).toBeGreaterThan(60 * 200_000 - 6_000_000);
  await store.close();
});
