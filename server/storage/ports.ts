import type { Day } from '../../shared/model/day.ts';
import type { AccountId } from '../../shared/model/id.ts';
import type { Layer } from '../../shared/model/layer.ts';
import type { PortfolioFacts } from '../../shared/model/portfolio-facts.ts';
import type { Standing } from '../../shared/model/review.ts';
import type { WorkspaceSettings } from '../../shared/model/workspace-settings.ts';
import type { WorkspaceRole } from '../../shared/protocol/access.ts';
import type { AuditChoices, AuditEntry, AuditSubject } from '../../shared/protocol/audit.ts';
import type { StoreState } from '../../shared/protocol/messages.ts';
import type { NoticeKind } from '../../shared/protocol/notices.ts';
import type { AccountSummary } from '../../shared/protocol/routes.ts';
import type { VersionKind } from '../../shared/protocol/versions.ts';
import type { AccessRecord } from '../access/records.ts';
import type { PortfolioRecord } from '../portfolio/records.ts';

/**
 * What the server needs of a store. Every adapter passes the same contract suite (`testing/contract-suite.ts`).
 * Instants are milliseconds since 1970 UTC.
 */
export type Store = {
  documents: DocumentStore;
  accounts: AccountStore;
  members: MemberStore;
  versions: VersionStore;
  access: AccessStore;
  workspaces: WorkspaceStore;
  audit: AuditStore;
  notices: NoticeStore;
  portfolio: PortfolioStore;
  /** Rejects when the store does not answer. */
  ready(): Promise<void>;
  /** What was deleted before the call is in no file any more once the promise resolves, not even as free space. */
  scrub(): Promise<void>;
  close(): Promise<void>;
};

/**
 * Who changed a document and when: from the connection, never from the document. `authors`: ids of Yjs clients that this
 * update is the first to speak of; the actor is kept as theirs.
 */
export type Edit = {
  account: AccountId;
  layer: Layer;
  update: Uint8Array;
  actor: string;
  at: number;
  authors?: readonly number[];
};

/** A whole document in bytes, with its state vector, so that joining it needs no Y.Doc. */
export type Snapshot = { data: Uint8Array; stateVector: Uint8Array };

/** A document as it lies on disk: the snapshot, then the updates after it, oldest first. */
export type StoredDocument = { snapshot: Snapshot | null; updates: Uint8Array[]; lastSeq: number };

/** Makes one snapshot of a stored document. Throws on bytes that are not a document. */
export type Fold = (stored: StoredDocument) => Snapshot;

/** Edits of one actor within one quarter of an hour: what stays of the log after compaction. */
export type TrailEntry = { layer: Layer; actor: string; first: number; last: number; edits: number };

/** Whose connection first brought what a Yjs client wrote. */
export type Author = { layer: Layer; client: number; actor: string };

/**
 * The log of one document is written by one process, in order: rows are numbered per document and never change.
 * `write` and `sync` reject with a `StoreFailure` and have changed nothing then.
 */
export type DocumentStore = {
  load(account: AccountId, layer: Layer): Promise<StoredDocument>;
  /** All or nothing; no crash of the process loses it once the promise resolves. Edits of unknown accounts are skipped. */
  write(edits: readonly Edit[]): Promise<void>;
  /** Everything written before the call is safe against a loss of power once the promise resolves. */
  sync(): Promise<void>;
  /**
   * Folds the log of a document into its snapshot and prunes the rows that it holds; their trail stays. Rows that are
   * written meanwhile stay. Nothing happens when there are fewer than `rows` of them. Answers the bytes of the new
   * snapshot, null when it folded nothing.
   */
  compact(account: AccountId, layer: Layer, rows: number): Promise<number | null>;
  /** Who edited an account when, oldest first. */
  trail(account: AccountId): Promise<TrailEntry[]>;
  authors(account: AccountId): Promise<Author[]>;
};

/** Why the store cannot write, as clients are told it. */
export class StoreFailure extends Error {
  readonly state: Exclude<StoreState, 'writing'>;
  constructor(state: Exclude<StoreState, 'writing'>, message: string) {
    super(message);
    this.name = 'StoreFailure';
    this.state = state;
  }
}

/**
 * The stored part of a summary: what is computed from the documents on `day`, by the rules and settings that `rules`
 * names. `facts`: what only the portfolio shows.
 */
export type Projection = Omit<AccountSummary, 'id' | 'archived' | 'lastEdit'> & {
  day: Day;
  rules: string;
  facts: PortfolioFacts;
};

export type ProjectionRow = { id: AccountId; projection: Projection; lastSeq: number };

/** An account as the portfolio shows it; `facts` null: not computed yet. */
export type PortfolioEntry = { summary: AccountSummary; facts: PortfolioFacts | null };

/** How an account stood on a day, as it was known then. */
export type StandingRow = { account: AccountId; standing: Standing };

export type NewAccount = { id: AccountId; workspace: string; name: string; at: number; actor: string };

export type AccountStore = {
  create(account: NewAccount): Promise<void>;
  /** By name; never opens a document. */
  list(workspace: string): Promise<AccountSummary[]>;
  get(workspace: string, id: AccountId): Promise<AccountSummary | null>;
  has(workspace: string, id: AccountId): Promise<boolean>;
  setArchived(id: AccountId, archived: boolean): Promise<void>;
  /** The account with its documents and its trail. */
  remove(id: AccountId): Promise<void>;
  /** In one commit. Keeps how each account stands as the row of its day, too; what is older than what is there is not taken. */
  saveProjections(rows: readonly ProjectionRow[]): Promise<void>;
  entries(workspace: string): Promise<PortfolioEntry[]>;
  entry(workspace: string, id: AccountId): Promise<PortfolioEntry | null>;
  /** Of each account the last row of `day` or before. */
  standings(workspace: string, day: Day): Promise<StandingRow[]>;
  /** Of each account and month before `day` only the last row stays. Answers how many went. */
  thinStandings(day: Day): Promise<number>;
  /** Every row of an account. */
  standingsOf(id: AccountId): Promise<Standing[]>;
  /** In place of the one of its day. */
  putStanding(id: AccountId, standing: Standing): Promise<void>;
  /** How many rows the logs of an account's documents have had, 0 before the first: grows with every edit. */
  lastSeq(id: AccountId): Promise<number>;
  /** The instant of the last edit of any layer, or of the creation; 0 for an account that is gone. */
  lastEdit(id: AccountId): Promise<number>;
  /** Accounts whose projection is older than their documents, of another day or by other rules. */
  outdated(day: Day, rules: string): Promise<AccountId[]>;
};

export type Member = { user: string; workspace: string; role: WorkspaceRole };

export type MemberStore = {
  owner(workspace: string): Promise<Member | null>;
  get(user: string): Promise<Member | null>;
  /** In the order in which they came. */
  list(workspace: string): Promise<Member[]>;
  add(member: Member): Promise<void>;
  setRole(user: string, role: WorkspaceRole): Promise<void>;
  remove(user: string): Promise<void>;
};

/** Teams, links, guests, invitations and tokens: few and small, all read at the start. */
export type AccessStore = {
  all(): Promise<AccessRecord[]>;
  /** In place of the one of this kind and id. */
  put(record: AccessRecord): Promise<void>;
  remove(kind: AccessRecord['kind'], id: string): Promise<void>;
};

/** Profiles, rounds of scoring, reviews, views: few and small, all read at the start. */
export type PortfolioStore = {
  all(): Promise<PortfolioRecord[]>;
  /** In place of the one of this kind and id. */
  put(record: PortfolioRecord): Promise<void>;
  remove(kind: PortfolioRecord['kind'], id: string): Promise<void>;
};

/** What the owner of a workspace has set; null: nothing yet. */
export type WorkspaceStore = {
  read(workspace: string): Promise<WorkspaceSettings | null>;
  write(workspace: string, settings: WorkspaceSettings): Promise<void>;
};

/** That a member is told of a comment, or of a round of scoring (`account` null). It holds no words: those are read where they stand. */
export type StoredNotice = {
  id: string;
  user: string;
  account: AccountId | null;
  comment: string;
  kind: NoticeKind;
  at: number;
  readAt: number | null;
};

/** They go with their account and with their member. */
export type NoticeStore = {
  /** Of one member, the newest first. */
  list(user: string): Promise<StoredNotice[]>;
  /** Of each member who gets one the newest `most` since `since` stay. */
  add(notices: readonly StoredNotice[], keep: { most: number; since: number }): Promise<void>;
  /** Those of a member that are not read yet; of nobody else. */
  read(user: string, which: { ids: readonly string[] } | { until: number }, at: number): Promise<void>;
  /** Everybody's about these comments, or of these rounds. */
  forget(account: AccountId | null, comments: readonly string[]): Promise<void>;
};

/** A kept copy of an account. `content` names its bytes: versions of the same content share them. `by` is '' for none. */
export type StoredVersion = {
  id: string;
  account: AccountId;
  at: number;
  kind: VersionKind;
  name: string | null;
  by: string;
  content: string;
};

export type VersionStore = {
  /** The newest first. */
  list(account: AccountId): Promise<StoredVersion[]>;
  get(account: AccountId, id: string): Promise<StoredVersion | null>;
  newest(account: AccountId): Promise<StoredVersion | null>;
  /** The bytes of a version, null when there is no such version. */
  read(account: AccountId, id: string): Promise<Uint8Array | null>;
  /** Whether the bytes of this content are kept already. */
  holds(account: AccountId, content: string): Promise<boolean>;
  /**
   * `bytes` null: they are kept already. Rejects when they are not. A version of an account that is gone is skipped.
   */
  add(version: StoredVersion, bytes: Uint8Array | null): Promise<void>;
  rename(account: AccountId, id: string, name: string): Promise<void>;
  /** Every version of `content` holds `bytes` from now on, under the name `next`; the bytes from before are gone. */
  replace(account: AccountId, content: string, next: string, bytes: Uint8Array): Promise<void>;
  /** The versions, and what of their content no other version needs. */
  remove(account: AccountId, ids: readonly string[]): Promise<void>;
  /** Accounts that were edited at the instant of their newest version or after it, or that have none. */
  behind(): Promise<AccountId[]>;
};

export type StoredAudit = Omit<AuditEntry, 'at'> & { workspace: string; at: number };
export type NewAudit = Omit<StoredAudit, 'id'>;

/** `from` and `until` are part of it; `before`: only what comes after the entry of this id in the list. */
export type AuditSearch = {
  workspace: string;
  from?: number | undefined;
  until?: number | undefined;
  actor?: string | undefined;
  account?: string | undefined;
  action?: string | undefined;
  before?: number | undefined;
  limit: number;
};

/** Who did what. Entries are added and outlive their time; none is changed but for whoever must be forgotten. */
export type AuditStore = {
  /** All or none, in this order. */
  add(entries: readonly NewAudit[]): Promise<void>;
  /** The newest first, those of one moment in the order in which they were added. */
  list(search: AuditSearch): Promise<StoredAudit[]>;
  choices(workspace: string): Promise<AuditChoices>;
  /** Removes what is older; answers how many. */
  prune(before: number): Promise<number>;
  /** Takes the name of a subject out of every entry of an account, for whoever must be forgotten. Answers how many had it. */
  forget(account: AccountId, subject: Pick<AuditSubject, 'kind' | 'id'>): Promise<number>;
  /** Writes an entry anew without words that must be forgotten. */
  amend(entry: Pick<StoredAudit, 'id' | 'subject' | 'detail'>): Promise<void>;
};
