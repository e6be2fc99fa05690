import type { AuditSearch, AuditStore, StoredAudit } from '../ports.ts';

const isMeant = (entry: StoredAudit, { workspace, from, until, actor, account, action }: AuditSearch) =>
  entry.workspace === workspace &&
  (from === undefined || entry.at >= from) &&
  (until === undefined || entry.at <= until) &&
  (actor === undefined || entry.actor.id === actor) &&
  (account === undefined || entry.account?.id === account) &&
  (action === undefined || entry.action === action);

const newestFirst = (a: StoredAudit, b: StoredAudit) => b.at - a.at || b.id - a.id;

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
      const meant = entries.filter((entry) => isMeant(entry, search)).toSorted(newestFirst);
      const last = search.before === undefined ? null : entries.find(({ id }) => id === search.before);
      if (last === undefined) return [];
      const rest = last === null ? meant : meant.filter((entry) => newestFirst(last, entry) < 0);
      return structuredClone(rest.slice(0, search.limit));
    },
    async choices(workspace) {
      const here = entries.filter((entry) => entry.workspace === workspace).toSorted((a, b) => newestFirst(b, a));
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
    async forget(of, { kind, id }) {
      const named = entries.flatMap(({ account, subject }) =>
        account?.id === of && subject?.kind === kind && subject.id === id && subject.name !== '' ? [subject] : [],
      );
      for (const subject of named) subject.name = '';
      return named.length;
    },
    async amend({ id, subject, detail }) {
      const entry = entries.find((one) => one.id === id);
      if (!entry) return;
      if (entry.subject && subject) entry.subject.name = subject.name;
      entry.detail = structuredClone(detail);
    },
  };
};
