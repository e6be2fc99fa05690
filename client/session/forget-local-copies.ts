import { holdsUnsaved, localCopyName } from './local-copy.ts';
import { countUnsent } from './unsent.ts';

const settled = <T>(request: IDBOpenDBRequest): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(request.error);
    // Another tab still has it open; the browser deletes it when that tab closes.
    request.onblocked = () => resolve(undefined as T);
  });

/**
 * After signing out: removes this person's copies of all accounts from this device. A copy with changes that the
 * server does not have stays, and is sent when the same person comes back. Returns how many copies stayed, and how many
 * texts that no server has.
 */
export const forgetLocalCopies = async (userId: string): Promise<{ copies: number; texts: number }> => {
  const texts = countUnsent(userId);
  if (!('indexedDB' in globalThis)) return { copies: 0, texts };
  const prefix = localCopyName(userId, '', '').replace(/:$/, '');
  let copies = 0;
  for (const { name } of await indexedDB.databases()) {
    if (!name?.startsWith(prefix)) continue;
    const db = await settled<IDBDatabase>(indexedDB.open(name));
    const keep = await holdsUnsaved(db);
    db.close();
    if (keep) copies += 1;
    else await settled(indexedDB.deleteDatabase(name));
  }
  return { copies, texts };
};
