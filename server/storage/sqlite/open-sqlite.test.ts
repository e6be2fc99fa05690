import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { AccountId } from '../../../shared/model/id.ts';
import { storeContract } from '../testing/contract-suite.ts';
import { openSqlite } from './open-sqlite.ts';

storeContract('SQLite in memory', () => openSqlite(':memory:'));

it('[S50] a file that is opened again holds everything', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'facet-sqlite-'));
  const file = join(folder, 'facet.sqlite');
  const account = AccountId.parse('a1');
  const first = await openSqlite(file);
  await first.accounts.create({ id: account, workspace: 'main', name: 'Nordwind', at: 1, actor: 'u1' });
  await first.documents.append([{ account, layer: 'map', update: new Uint8Array([1]), actor: 'u1', at: 2 }]);
  await first.close();
  const second = await openSqlite(file);
  expect((await second.documents.load(account, 'map')).updates.map((update) => [...update])).toEqual([[1]]);
  expect((await second.accounts.list('main')).map(({ name }) => name)).toEqual(['Nordwind']);
  await second.close();
  rmSync(folder, { recursive: true });
});
