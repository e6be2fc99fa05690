import * as Y from 'yjs';
import type { Layer } from '../model/layer.ts';
import { type Collection, collections, type RecordOf } from '../model/record.ts';
import type { AccountDocs } from './docs.ts';
import { share } from './json.ts';
import { compareOrdered } from './order.ts';
import { decodeRecord, ORDER } from './shape.ts';
import { type Tree, treeOf } from './tree.ts';

/** "Needs repair": a record that does not fit its schema. It is shown and never lost; `raw` is what is stored. */
export type Repair = { layer: Layer; collection: Collection; id: string; reason: string; raw: unknown };

type Read<C extends Collection> = { record: RecordOf<C>; repair: null } | { record: null; repair: Repair };
type Entry<C extends Collection> = Read<C> & { id: string; order: unknown };

export type ListReader<C extends Collection> = {
  layer: Layer;
  collection: C;
  read(): { records: RecordOf<C>[]; repairs: Repair[] };
  isStale(): boolean;
  dispose(): void;
};

/** One stored record through its schema. */
export const readRecord = <C extends Collection>(collection: C, id: string, stored: Tree): Read<C> => {
  const raw = decodeRecord(collection, id, stored);
  const { layer, record: schema } = collections[collection];
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { record: parsed.data as RecordOf<C>, repair: null };
  const issue = parsed.error.issues[0];
  const reason = issue ? `${issue.path.map(String).join('.')}: ${issue.message}` : 'not valid';
  return { record: null, repair: { layer, collection, id, reason, raw } };
};

const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

/** Reads one list and then only the records that a transaction touched. */
export const createListReader = <C extends Collection>(docs: AccountDocs, collection: C): ListReader<C> => {
  const { layer } = collections[collection];
  const root = docs[layer]?.getMap(collection) ?? null;
  const entries = new Map<string, Entry<C>>();
  const touched = new Set<string>(root?.keys());
  let current: { records: RecordOf<C>[]; repairs: Repair[] } = { records: [], repairs: [] };

  const observe = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
    for (const event of events) {
      const id = event.path[0];
      if (id !== undefined) touched.add(String(id));
      else for (const key of event.keys.keys()) touched.add(key);
    }
  };
  root?.observeDeep(observe);

  const refresh = (id: string) => {
    if (!root?.has(id)) {
      entries.delete(id);
      return;
    }
    const stored = root.get(id);
    const order = stored instanceof Y.Map ? stored.get(ORDER) : undefined;
    entries.set(id, share(entries.get(id), { id, order, ...readRecord(collection, id, treeOf(stored)) }));
  };

  return {
    layer,
    collection,
    read() {
      if (touched.size === 0) return current;
      for (const id of touched) refresh(id);
      touched.clear();
      const ordered = [...entries.values()].toSorted(compareOrdered);
      const records = ordered.map((entry) => entry.record).filter((record) => record !== null);
      const repairs = ordered.map((entry) => entry.repair).filter((repair) => repair !== null);
      current = {
        records: sameItems(current.records, records) ? current.records : records,
        repairs: sameItems(current.repairs, repairs) ? current.repairs : repairs,
      };
      return current;
    },
    isStale: () => touched.size > 0,
    dispose: () => root?.unobserveDeep(observe),
  };
};
