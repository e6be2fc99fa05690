import { join } from 'node:path';
import { DATABASE_FILE } from '../../../server/storage/data-folder.ts';
import { openSqliteHere } from '../../../server/storage/sqlite/open-sqlite.ts';
import { foldDocument } from '../../../server/sync/fold-document.ts';
import { importAccount } from '../../../shared/document/commands/import-account.ts';
import { createDocs } from '../../../shared/document/docs.ts';
import { perform } from '../../../shared/document/edit.ts';
import { readAccount } from '../../../shared/document/read.ts';
import { wholeUpdate } from '../../../shared/document/whole-update.ts';
import { type Day, Day as DaySchema } from '../../../shared/model/day.ts';
import { AccountId } from '../../../shared/model/id.ts';
import { LAYERS } from '../../../shared/model/layer.ts';
import { demoPortfolio } from '../../../shared/rules/testing/demo/demo-portfolio.ts';

/** Made together: the documents of thousands of accounts need not be in memory at once. */
const AT_ONCE = 100;

export type Filled = { id: AccountId; person: string };

/** Puts invented accounts of `people` each into a data folder that no server uses: documents and figures, no summaries. */
export const fillPortfolio = async (
  folder: string,
  { accounts: count, people }: { accounts: number; people: number },
): Promise<Filled[]> => {
  const today: Day = DaySchema.parse(new Date().toISOString().slice(0, 10));
  const store = await openSqliteHere(join(folder, DATABASE_FILE), { soon: setImmediate, fold: foldDocument });
  const filled: Filled[] = [];
  for (let seed = 1; filled.length < count; seed += 1) {
    const { accounts } = demoPortfolio({
      accounts: Math.min(AT_ONCE, count - filled.length),
      seed,
      today,
      size: people,
    });
    for (const { file, profile } of accounts) {
      const id = AccountId.parse(`bench-${filled.length + 1}`);
      const docs = createDocs();
      const raw = file as unknown as Record<string, unknown>;
      let ids = 0;
      perform(docs, readAccount(docs).account, importAccount, { file, raw }, { newId: () => `n${++ids}`, today });
      const at = Date.now();
      await store.accounts.create({ id, workspace: 'main', name: file.account.name, at, actor: 'bench' });
      const edits = LAYERS.map((layer) => ({
        account: id,
        layer,
        actor: 'bench',
        at,
        update: wholeUpdate(docs[layer]),
      }));
      await store.documents.write(edits);
      await store.portfolio.put({ kind: 'profile', id, account: id, profile });
      for (const layer of LAYERS) docs[layer].destroy();
      filled.push({ id, person: file.people[0]?.id ?? '' });
    }
  }
  await store.close();
  return filled;
};
