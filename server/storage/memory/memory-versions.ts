import type { AccountId } from '../../../shared/model/id.ts';
import type { StoredVersion, VersionStore } from '../ports.ts';

type Known = {
  has(account: AccountId): boolean;
  all(): AccountId[];
  lastEdit(account: AccountId): number;
};

/** `known`: the accounts of the same store. */
export const createMemoryVersions = (known: Known): VersionStore & { forget(account: AccountId): void } => {
  let versions: StoredVersion[] = [];
  const contents = new Map<string, Uint8Array>();
  const key = (account: AccountId, content: string) => `${account}/${content}`;
  const newestFirst = (account: AccountId) =>
    versions
      .filter((version) => version.account === account)
      .reverse()
      .sort((a, b) => b.at - a.at);
  const keepNeeded = () => {
    const needed = new Set(versions.map(({ account, content }) => key(account, content)));
    for (const content of contents.keys()) if (!needed.has(content)) contents.delete(content);
  };
  const find = (account: AccountId, id: string) => newestFirst(account).find((version) => version.id === id);

  return {
    list: async (account) => newestFirst(account),
    get: async (account, id) => find(account, id) ?? null,
    newest: async (account) => newestFirst(account)[0] ?? null,
    async read(account, id) {
      const version = find(account, id);
      return version ? (contents.get(key(account, version.content)) ?? null) : null;
    },
    holds: async (account, content) => contents.has(key(account, content)),
    async add(version, bytes) {
      if (!known.has(version.account)) return;
      const content = key(version.account, version.content);
      if (bytes) contents.set(content, bytes);
      else if (!contents.has(content)) throw new Error('the content of this version is not kept');
      versions.push(version);
    },
    async rename(account, id, name) {
      versions = versions.map((version) =>
        version.account === account && version.id === id ? { ...version, name } : version,
      );
    },
    async replace(account, content, next, bytes) {
      if (!contents.has(key(account, next))) contents.set(key(account, next), bytes);
      versions = versions.map((version) =>
        version.account === account && version.content === content ? { ...version, content: next } : version,
      );
      keepNeeded();
    },
    async remove(account, ids) {
      versions = versions.filter((version) => version.account !== account || !ids.includes(version.id));
      keepNeeded();
    },
    behind: async () => known.all().filter((account) => known.lastEdit(account) >= (newestFirst(account)[0]?.at ?? -1)),
    forget(account) {
      versions = versions.filter((version) => version.account !== account);
      keepNeeded();
    },
  };
};
