import { IndexeddbPersistence, storeState } from 'y-indexeddb';
import type * as Y from 'yjs';
import { batchUpdates } from './update-batch.ts';

/** A layer's copy on this device. It keeps offline edits over a reload and starts the map without the network. */
export type LocalCopy = {
  /** What the copy holds has been put into the document. */
  loaded: Promise<LocalCopyState>;
  /** Resolves when every change made so far is written on this device. */
  flushed(): Promise<void>;
  /** The document now holds everything the server had: the next visit may start from this copy alone. */
  markComplete(): void;
  /** How many of this tab's changes the server does not have yet. */
  setUnsaved(count: number): void;
  /** `setUnsaved` answers from now on also for the changes of earlier visits, which `loaded` told. */
  adoptInherited(): void;
  /** Writes the copy anew as the document is now: nothing that was deleted stays in it. */
  rewrite(): Promise<void>;
  /** Takes all of it off this device and keeps nothing from now on. */
  forget(): Promise<void>;
  dispose(): void;
};
export type LocalCopyState = { complete: boolean; unsaved: number };
export type OpenLocalCopy = (name: string, doc: Y.Doc) => LocalCopy;

export const localCopyName = (userId: string, accountId: string, layer: string): string =>
  `facet:${userId}:${accountId}:${layer}`;

const CUSTOM = 'custom';
const UPDATES = 'updates';
const COMPLETE = 'complete';
/** One key per tab ("unsaved:<client id>"), so that a tab which has saved does not answer for another which has not. */
const UNSAVED = 'unsaved:';

const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });

const result = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const unsavedKeys = async (db: IDBDatabase): Promise<string[]> => {
  const keys = await result(db.transaction(CUSTOM, 'readonly').objectStore(CUSTOM).getAllKeys());
  return keys.filter((key) => typeof key === 'string' && key.startsWith(UNSAVED)) as string[];
};

/** Does this copy hold changes that the server may not have? */
export const holdsUnsaved = async (db: IDBDatabase): Promise<boolean> =>
  db.objectStoreNames.contains(CUSTOM) && (await unsavedKeys(db)).length > 0;

export const openLocalCopy: OpenLocalCopy = (name, doc) => {
  const persistence = new IndexeddbPersistence(name, doc);
  const ownKey = `${UNSAVED}${doc.clientID}`;
  const store = persistence._storeUpdate;
  const batch = batchUpdates((update) => store(update, null));
  // In place of the package's own listener, which writes every update by itself.
  const keep = (update: Uint8Array, origin: unknown, _doc: Y.Doc, transaction: Y.Transaction) => {
    // Before it is open nothing is written: opening writes the whole document.
    if (persistence.db && origin !== persistence) batch.add(update, transaction.local);
  };
  doc.off('update', store);
  doc.on('update', keep);
  let inherited: string[] = [];
  let disposed = false;
  let written = -1;

  const ignoreAfterDispose = (error: unknown) => {
    if (!disposed) throw error;
  };
  // Asked first, because it fails where the browser forbids IndexedDB; `whenSynced` would wait for ever.
  const loaded = persistence.get(COMPLETE).then(async (complete: unknown): Promise<LocalCopyState> => {
    await persistence.whenSynced;
    const db = persistence.db;
    if (disposed || !db) return { complete: false, unsaved: 0 };
    inherited = (await unsavedKeys(db)).filter((key) => key !== ownKey);
    const counts = await Promise.all(inherited.map((key) => persistence.get(key)));
    return {
      complete: complete === true,
      unsaved: counts.reduce((sum: number, count) => sum + (Number(count) || 0), 0),
    };
  });

  return {
    loaded,
    async flushed() {
      await persistence.whenSynced;
      if (disposed || !persistence.db) return;
      batch.flush();
      // A read transaction on the same store waits for all writes that were asked for before it.
      await finished(persistence.db.transaction(UPDATES, 'readonly'));
    },
    markComplete() {
      batch.flush();
      void persistence.set(COMPLETE, true as never).catch(ignoreAfterDispose);
    },
    setUnsaved(count) {
      if (disposed || count === written) return;
      written = count;
      const change: Promise<unknown> = count > 0 ? persistence.set(ownKey, count) : persistence.del(ownKey);
      change.catch(ignoreAfterDispose);
    },
    adoptInherited() {
      for (const key of inherited) persistence.del(key).catch(ignoreAfterDispose);
      inherited = [];
    },
    async rewrite() {
      await persistence.whenSynced;
      if (disposed || !persistence.db) return;
      batch.flush();
      await storeState(persistence, true).catch(ignoreAfterDispose);
    },
    async forget() {
      await persistence.whenSynced;
      doc.off('update', keep);
      batch.flush();
      disposed = true;
      if (!persistence.db) return;
      const emptied = persistence.db.transaction([UPDATES, CUSTOM], 'readwrite');
      for (const name of [UPDATES, CUSTOM]) emptied.objectStore(name).clear();
      await finished(emptied);
    },
    dispose() {
      disposed = true;
      doc.off('update', keep);
      batch.flush();
      void persistence.destroy();
    },
  };
};
