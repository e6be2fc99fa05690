import type { Account } from '../model/account.ts';
import { collectionNames } from '../model/record.ts';
import type { AccountDocs } from './docs.ts';
import { share } from './json.ts';
import { createListReader, type Repair } from './read-list.ts';
import { createMetaReader } from './read-meta.ts';

export type { Repair } from './read-list.ts';

type Reading = { account: Account; repairs: Repair[] };

export type AccountReader = { read(): Reading; subscribe(listener: () => void): () => void; dispose(): void };

/**
 * Reads an account out of its documents and keeps reading only what changes. Unchanged records, lists, and the
 * account itself are the same objects as before. A layer that is not visible reads as empty. Listeners are called once
 * per transaction of a layer.
 */
export const createReader = (docs: AccountDocs): AccountReader => {
  const listeners = new Set<() => void>();
  const metas = {
    map: createMetaReader(docs.map),
    inside: createMetaReader(docs.inside),
    talk: createMetaReader(docs.talk),
  };
  const lists = collectionNames.map((collection) => createListReader(docs, collection));
  const parts = [...Object.values(metas), ...lists];
  let reading: Reading | null = null;

  const assemble = (): Reading => {
    const account: Record<string, unknown> = { ...metas.map.read().file, account: metas.map.read().account };
    const inside: Record<string, unknown> = { ...metas.inside.read().file };
    const talk: Record<string, unknown> = { ...metas.talk.read().file };
    const target = { map: account, inside, talk };
    for (const list of lists) target[list.layer][list.collection] = list.read().records;
    const kept = reading?.account;
    const whole = { ...account, inside: keep(kept?.inside, inside), talk: keep(kept?.talk, talk) };
    const repairs = lists.flatMap((list) => list.read().repairs);
    return {
      account: keep(kept, whole) as Account,
      repairs: share(reading?.repairs, repairs),
    };
  };

  const afterTransaction = () => {
    if (parts.some((part) => part.isStale())) for (const listener of listeners) listener();
  };
  const visible = [docs.map, docs.inside, docs.talk].filter((doc) => doc !== null);
  for (const doc of visible) doc.on('afterTransaction', afterTransaction);

  return {
    read() {
      if (reading && !parts.some((part) => part.isStale())) return reading;
      const next = assemble();
      if (!reading || next.account !== reading.account || next.repairs !== reading.repairs) reading = next;
      return reading;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      for (const doc of visible) doc.off('afterTransaction', afterTransaction);
      for (const part of parts) part.dispose();
      listeners.clear();
    },
  };
};

/** The account as it is now, once. */
export const readAccount = (docs: AccountDocs): Reading => {
  const reader = createReader(docs);
  const reading = reader.read();
  reader.dispose();
  return reading;
};

/** `previous` when all its parts are the very same objects. */
const keep = <T extends object>(previous: T | undefined, next: T): T => {
  if (!previous) return next;
  const keys = Object.keys(next);
  const unchanged =
    keys.length === Object.keys(previous).length &&
    keys.every((key) => (previous as Record<string, unknown>)[key] === (next as Record<string, unknown>)[key]);
  return unchanged ? previous : next;
};
