import type { AccountId } from '../../../shared/model/id.ts';
import { LAYERS } from '../../../shared/model/layer.ts';
import type { WorkspaceSettings } from '../../../shared/model/workspace-settings.ts';
import type { AccountSummary } from '../../../shared/protocol/routes.ts';
import type { AccessRecord } from '../../access/records.ts';
import { emptySummary } from '../empty-summary.ts';
import type {
  AccessStore,
  AccountStore,
  Fold,
  Member,
  MemberStore,
  NewAccount,
  Projection,
  Store,
  WorkspaceStore,
} from '../ports.ts';
import { byName } from '../summary-order.ts';
import { createMemoryAudit } from './memory-audit.ts';
import { createMemoryDocuments, type MemoryDocuments } from './memory-documents.ts';
import { createMemoryNotices } from './memory-notices.ts';
import { createMemoryVersions } from './memory-versions.ts';

const lastEditOf = (row: Row | undefined, documents: MemoryDocuments): number =>
  row ? Math.max(row.at, documents.lastEdit(row.id)) : 0;

type Row = NewAccount & { archived: boolean; summary: Omit<Projection, 'day'>; day: string; seq: number };

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
      rows.set(account.id, { ...account, archived: false, summary: emptySummary(account.name), day: '', seq: 0 });
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
    async saveProjection(id, { day, ...summary }, lastSeq) {
      const row = rows.get(id);
      if (row && row.seq <= lastSeq) Object.assign(row, { day, summary, seq: lastSeq });
    },
    lastSeq: async (id) => documents.rows(id),
    async outdated(day) {
      const late = [...rows.values()].filter((row) => row.day !== day || row.seq < documents.rows(row.id));
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

const createAccess = (): AccessStore => {
  const records = new Map<string, AccessRecord>();
  return {
    all: async () => [...records.values()],
    put: async (record) => void records.set(`${record.kind} ${record.id}`, record),
    remove: async (kind, id) => void records.delete(`${kind} ${id}`),
  };
};

/** A store that keeps nothing over the end of the process: for tests that want speed, and as a second opinion. */
export const openMemory = ({ fold }: { fold: Fold }): Store => {
  const documents = createMemoryDocuments(fold);
  const rows = new Map<AccountId, Row>();
  const notices = createMemoryNotices();
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
    }),
    members: createMembers([], notices.forgetUser),
    versions,
    access: createAccess(),
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
