import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as Y from 'yjs';
import { importAccount } from '../../../shared/document/commands/import-account.ts';
import { createDocs } from '../../../shared/document/docs.ts';
import { perform } from '../../../shared/document/edit.ts';
import { readAccount } from '../../../shared/document/read.ts';
import { AccountFile } from '../../../shared/model/account-file.ts';
import { Day } from '../../../shared/model/day.ts';
import { AccountId } from '../../../shared/model/id.ts';
import { LAYERS } from '../../../shared/model/layer.ts';
import { summarise } from '../../projection/summarise.ts';
import { keptSecret } from '../../secret.ts';
import { DATABASE_FILE } from '../../storage/data-folder.ts';
import { openSqliteHere } from '../../storage/sqlite/open-sqlite.ts';
import { foldDocument } from '../../sync/fold-document.ts';
import { smallFile } from '../../testing/small-file.ts';

export const ACCOUNT = AccountId.parse('a1');
export const DAY = Day.parse('2026-11-23');

/** A data folder as a server leaves it: one account of `name` with two people, a line, and its summary. */
export const fillData = async (folder: string, name = 'Nordwind'): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  keptSecret(folder, () => `secret of ${name}`);
  const store = await openSqliteHere(join(folder, DATABASE_FILE), { soon: setImmediate, fold: foldDocument });
  await store.accounts.create({ id: ACCOUNT, workspace: 'main', name, at: 1, actor: 'u1' });
  const docs = createDocs();
  const raw = { ...smallFile, account: { ...smallFile.account, name } };
  perform(
    docs,
    readAccount(docs).account,
    importAccount,
    { file: AccountFile.parse(raw), raw },
    {
      newId: () => 'new1',
      today: DAY,
    },
  );
  await store.documents.write(
    LAYERS.map((layer) => ({
      account: ACCOUNT,
      layer,
      update: Y.encodeStateAsUpdate(docs[layer]),
      actor: 'u1',
      at: 2,
    })),
  );
  await store.accounts.saveProjections([
    {
      id: ACCOUNT,
      projection: { ...summarise(docs, DAY), rules: 'r1' },
      lastSeq: await store.accounts.lastSeq(ACCOUNT),
    },
  ]);
  await store.close();
};
