import type { AuditSearch, AuditStore, StoredAudit } from '../ports.ts';

const isMeant = (entry: StoredAudit, { workspace, from, until, actor, account, action, before }: AuditSearch) =>
  entry.workspace === workspace &&
  (from === undefined || entry.at >= from) &&
  (until === undefined || entry.at <= until) &&
  (actor === undefined || entry.actor.id === actor) &&
  (account === undefined || entry.account?.id === account) &&
  (action === undefined || entry.action === action) &&
  (before === undefined || entry.id < before);

export const createMemoryAudit = (): AuditStore => {
  let entries: StoredAudit[] = [];
  let ids = 0;
  return {
    async add(added) {
      for (const entry of added) {
        ids += 1;
        entries.push({ ...structuredClone(entry), id: ids });
      }
    },
    async list(search) {
      const meant = entries.filter((entry) => isMeant(entry, search)).reverse();
      return structuredClone(meant.slice(0, search.limit));
    },
    async choices(workspace) {
      const here = entries.filter((entry) => entry.workspace === workspace);
      const actors = new Map(here.flatMap(({ actor }) => (actor.id === '' ? [] : [[actor.id, actor]])));
      const accounts = new Map(here.flatMap(({ account }) => (account ? [[account.id, account]] : [])));
      return structuredClone({ actors: [...actors.values()], accounts: [...accounts.values()] });
    },
    async prune(before) {
      const kept = entries.filter(({ at }) => at >= before);
      const gone = entries.length - kept.length;
      entries = kept;
      return gone;
    },
    async forget({ kind, id }) {
      const named = entries.flatMap(({ subject }) =>
        subject?.kind === kind && subject.id === id && subject.name !== '' ? [subject] : [],
      );
      for (const subject of named) subject.name = '';
      return named.length;
    },
  };
};
