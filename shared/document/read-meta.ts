import type * as Y from 'yjs';
import { AccountNames } from '../model/account.ts';
import { isSafeKey, type JsonObject, share } from './json.ts';
import { META } from './shape.ts';
import { treeOf } from './tree.ts';

/** The keys of `meta` that hold the account's names; other keys of `account` and of the file stand behind a prefix. */
export const NAME_KEYS = ['name', 'supplier', 'customer'] as const;
export const ACCOUNT_PREFIX = 'account:';
export const FILE_PREFIX = 'file:';
/** Keys of the file that are never unknown keys, whoever wrote them into `meta`. */
export const FORMAT_KEYS: readonly string[] = ['format', 'version'];

/** `account`: the names with their unknown keys; `file`: unknown keys beside the layer's lists. */
export type Meta = { account: AccountNames; file: JsonObject };
export type MetaReader = { read(): Meta; isStale(): boolean; dispose(): void };

const underPrefix = (map: Y.Map<unknown> | null, prefix: string): JsonObject => {
  const fields: JsonObject = {};
  for (const [key, value] of map?.entries() ?? []) {
    const name = key.slice(prefix.length);
    const tree = treeOf(value);
    const usable = key.startsWith(prefix) && isSafeKey(name) && !FORMAT_KEYS.includes(name);
    if (usable && !(tree instanceof Map)) fields[name] = tree;
  }
  return fields;
};

const readNames = (map: Y.Map<unknown> | null): JsonObject =>
  Object.fromEntries(
    NAME_KEYS.map((key) => {
      const value = map?.get(key);
      return [key, typeof value === 'string' ? value : ''];
    }),
  );

export const createMetaReader = (doc: Y.Doc | null): MetaReader => {
  const map = doc?.getMap(META) ?? null;
  let stale = true;
  let meta: Meta | null = null;
  const observe = () => {
    stale = true;
  };
  map?.observeDeep(observe);
  return {
    read() {
      if (meta && !stale) return meta;
      const account = AccountNames.parse({ ...underPrefix(map, ACCOUNT_PREFIX), ...readNames(map) });
      meta = share(meta, { account, file: underPrefix(map, FILE_PREFIX) });
      stale = false;
      return meta;
    },
    isStale: () => stale,
    dispose: () => map?.unobserveDeep(observe),
  };
};
