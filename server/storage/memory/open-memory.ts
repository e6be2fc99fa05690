import type { AccountId } from '../../../shared/model/id.ts';
import { LAYERS } from '../../../shared/model/layer.ts';
import type { PortfolioFacts } from '../../../shared/model/portfolio-facts.ts';
import type { Standing } from '../../../shared/model/review.ts';
import type { WorkspaceSettings } from '../../../shared/model/workspace-settings.ts';
import type { AccountSummary } from '../../../shared/protocol/routes.ts';
import type { AccessRecord } from '../../access/records.ts';
import type { PortfolioRecord } from '../../portfolio/records.ts';
import { emptySummary } from '../empty-summary.ts';
import type {
  AccountStore,
  Fold,
  Member,
  MemberStore,
  NewAccount,
  Projection,
  Store,
  WorkspaceStore,
} from '../ports.ts';
import { standingOf } from '../standing-of.ts';
import { byName } from '../summary-order.ts';
import { createMemoryAudit } from './memory-audit.ts';
import { createMemoryDocuments, type MemoryDocuments } from './memory-documents.ts';
import { createMemoryNotices } from './memory-notices.ts';
import { createMemoryVersions } from './memory-versions.ts';

const lastEditOf = (row: Row | undefined, documents: MemoryDocuments): number =>
  row ? Math.max(row.at, documents.lastEdit(row.id)) : 0;

type Summary = Omit<Projection, 'day' | 'rules' | 'facts'>;
type Row = NewAccount & {
  archived: boolean;
  summary: Summary;
  facts: PortfolioFacts | null;
  day: string;
  rules: string;
  seq: number;
  days: Map<string, Standing>;
};

const createAccounts = (
  rows: Map<AccountId, Row>,
  documents: MemoryDocuments,
  onRemoved: (account: AccountId) => void,
): AccountStore => {
  const toSummary = (row: Row): AccountSummary => ({
    ...row.summary,
    id: row.id,
    archived: row.archived,
    lastEdit: new Date(lastEditOf(row, documents)).toISOString(),
  });
  return {
    async create(account) {
      if (rows.has(account.id)) throw new Error('there is an account of this id');
      const nothing = { summary: emptySummary(account.name), facts: null, day: '', rules: '', seq: 0 };
      rows.set(account.id, { ...account, ...nothing, archived: false, days: new Map() });
      for (const layer of LAYERS) documents.create(account.id, layer);
    },
    async list(workspace) {
      return [...rows.values()]
        .filter((row) => row.workspace === workspace)
        .map(toSummary)
        .sort(byName);
    },
    async get(workspace, id) {
      const row = rows.get(id);
      return row?.workspace === workspace ? toSummary(row) : null;
    },
    has: async (workspace, id) => rows.get(id)?.workspace === workspace,
    async setArchived(id, archived) {
      const row = rows.get(id);
      if (row) row.archived = archived;
    },
    async remove(id) {
      rows.delete(id);
      documents.remove(id);
      onRemoved(id);
    },
    async saveProjections(saved) {
      for (const { id, projection, lastSeq } of saved) {
        const { day, rules, facts, ...summary } = projection;
        const row = rows.get(id);
        if (!row || row.seq > lastSeq) continue;
        Object.assign(row, { day, rules, summary, facts, seq: lastSeq });
        row.days.set(day, standingOf({ summary, facts }));
      }
    },
    async entries(workspace) {
      const own = [...rows.values()].filter((row) => row.workspace === workspace);
      return own
        .map((row) => ({ summary: toSummary(row), facts: row.facts }))
        .sort((a, b) => byName(a.summary, b.summary));
    },
    async entry(workspace, id) {
      const row = rows.get(id);
      return row?.workspace === workspace ? { summary: toSummary(row), facts: row.facts } : null;
    },
    async standings(workspace, day) {
      return [...rows.values()].flatMap((row) => {
        const last = [...row.days.keys()]
          .filter((one) => one <= day)
          .sort()
          .at(-1);
        const standing = last === undefined ? undefined : row.days.get(last);
        return row.workspace === workspace && standing ? [{ account: row.id, standing }] : [];
      });
    },
    async thinStandings(day) {
      let gone = 0;
      for (const { days } of rows.values()) {
        const all = [...days.keys()];
        const spent = all.filter(
          (one) => one < day && all.some((later) => later > one && later.slice(0, 7) === one.slice(0, 7)),
        );
        for (const one of spent) days.delete(one);
        gone += spent.length;
      }
      return gone;
    },
    standingsOf: async (id) => [...(rows.get(id)?.days ?? [])].sort().map(([, standing]) => standing),
    async putStanding(id, standing) {
      const days = rows.get(id)?.days;
      if (days?.has(standing.day)) days.set(standing.day, structuredClone(standing));
    },
    lastEdit: async (id) => lastEditOf(rows.get(id), documents),
    lastSeq: async (id) => documents.rows(id),
    async outdated(day, rules) {
      const late = [...rows.values()].filter(
        (row) => row.day !== day || row.rules !== rules || row.seq < documents.rows(row.id),
      );
      return late.map(({ id }) => id);
    },
  };
};

const ownerIn = (members: readonly Member[], workspace: string): Member | undefined =>
  Map.groupBy(members, ({ role }) => role)
    .get('owner')
    ?.find((one) => one.workspace === workspace);

const createMembers = (members: Member[], onRemoved: (user: string) => void): MemberStore => ({
  owner: async (workspace) => ownerIn(members, workspace) ?? null,
  get: async (user) => members.find((one) => one.user === user) ?? null,
  list: async (workspace) => members.filter((one) => one.workspace === workspace),
  async add(member) {
    if (members.some(({ user }) => user === member.user)) throw new Error('this member is there already');
    members.push(member);
  },
  async setRole(user, role) {
    const member = members.find((one) => one.user === user);
    if (member) member.role = role;
  },
  async remove(user) {
    const index = members.findIndex((one) => one.user === user);
    if (index >= 0) members.splice(index, 1);
    onRemoved(user);
  },
});

/** Records by kind and id. */
const createRecords = <R extends { kind: string; id: string; account: AccountId | null }>() => {
  const records = new Map<string, R>();
  return {
    forget(account: AccountId) {
      for (const [key, record] of records) if (record.account === account) records.delete(key);
    },
    all: async () => [...records.values()],
    put: async (record: R) => void records.set(`${record.kind} ${record.id}`, record),
    remove: async (kind: R['kind'], id: string) => void records.delete(`${kind} ${id}`),
  };
};

/** A store that keeps nothing over the end of the process: for tests that want speed, and as a second opinion. */
export const openMemory = ({ fold }: { fold: Fold }): Store => {
  const documents = createMemoryDocuments(fold);
  const rows = new Map<AccountId, Row>();
  const notices = createMemoryNotices();
  const access = createRecords<AccessRecord>();
  const portfolio = createRecords<PortfolioRecord>();
  const versions = createMemoryVersions({
    has: (account) => rows.has(account),
    all: () => [...rows.keys()],
    lastEdit: (account) => lastEditOf(rows.get(account), documents),
  });
  return {
    documents: documents.store,
    accounts: createAccounts(rows, documents, (id) => {
      versions.forget(id);
      notices.forgetAccount(id);
      access.forget(id);
      portfolio.forget(id);
    }),
    members: createMembers([], notices.forgetUser),
    versions,
    access,
    portfolio,
    workspaces: createWorkspaces(),
    audit: createMemoryAudit(),
    notices,
    ready: async () => {},
    scrub: async () => {},
    close: async () => {},
  };
};

const createWorkspaces = (): WorkspaceStore => {
  const kept = new Map<string, WorkspaceSettings>();
  return {
    read: async (workspace) => kept.get(workspace) ?? null,
    async write(workspace, settings) {
      kept.set(workspace, structuredClone(settings));
    },
  };
};
