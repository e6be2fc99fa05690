// Replicas of one account in memory, for tests of what several people do at once.
import * as Y from 'yjs';
import { importAccount } from '../document/commands/import-account.ts';
import { createDocs } from '../document/docs.ts';
import { type Command, type EditContext, perform } from '../document/edit.ts';
import { exportAccount } from '../document/export-account.ts';
import { readAccount } from '../document/read.ts';
import type { Account } from '../model/account.ts';
import { AccountFile, toFile } from '../model/account-file.ts';
import type { Day } from '../model/day.ts';
import { LAYERS } from '../model/layer.ts';

export type Replica = ReturnType<typeof createReplica>;

/** One person's copy of an account. Ids are counted, with the replica's name in front. */
export const createReplica = (name = 'a', today = '2026-11-23' as Day) => {
  const docs = createDocs();
  let count = 0;
  const context: EditContext = { newId: () => `${name}-${count++}`, today };
  return {
    docs,
    do: <A, R>(command: Command<A, R>, args: A): R => perform(docs, readAccount(docs).account, command, args, context),
    account: () => readAccount(docs).account,
    repairs: () => readAccount(docs).repairs,
    file: () => exportAccount(docs),
    import: (raw: unknown) =>
      perform(docs, readAccount(docs).account, importAccount, { file: AccountFile.parse(raw), raw }, context),
  };
};

/** Both know what either knows. */
export const sync = (a: Replica, b: Replica): void => {
  for (const layer of LAYERS) {
    const [docA, docB] = [a.docs[layer], b.docs[layer]];
    Y.applyUpdate(docB, Y.encodeStateAsUpdate(docA, Y.encodeStateVector(docB)), 'sync');
    Y.applyUpdate(docA, Y.encodeStateAsUpdate(docB, Y.encodeStateVector(docA)), 'sync');
  }
};

export const replicaOf = (account: Account, name = 'a'): Replica => {
  const replica = createReplica(name);
  replica.import(toFile(account));
  return replica;
};
