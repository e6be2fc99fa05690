import type { AccountId } from '../../shared/model/id.ts';
import type { Layer } from '../../shared/model/layer.ts';
import type { AccountSummary } from '../../shared/protocol/routes.ts';
import type { VersionKind } from '../../shared/protocol/versions.ts';

/**
 * What the server needs of a store. Every adapter passes the same contract suite (`testing/contract-suite.ts`).
 * Instants are milliseconds since 1970 UTC.
 */
export type Store = {
  documents: DocumentStore;
  accounts: AccountStore;
  members: MemberStore;
  versions: VersionStore;
  /** Rejects when the store does not answer. */
  ready(): Promise<void>;
  close(): Promise<void>;
};

/** Who changed a document and when: from the connection, never from the document. */
export type Edit = { account: AccountId; layer: Layer; update: Uint8Array; actor: string; at: number };

/** A document as it lies on disk: the snapshot, then the updates after it, oldest first. */
export type StoredDocument = { snapshot: Uint8Array | null; updates: Uint8Array[]; lastSeq: number };

/** Edits of one actor within one quarter of an hour: what stays of the log after compaction. */
export type TrailEntry = { layer: Layer; actor: string; first: number; last: number; edits: number };

export type DocumentStore = {
  load(account: AccountId, layer: Layer): Promise<StoredDocument>;
  /** All or nothing, and safe against a loss of power once the promise resolves. Edits of unknown accounts are skipped. */
  append(edits: readonly Edit[]): Promise<void>;
  /** The last row of a document that is on disk, 0 before the first. */
  head(account: AccountId, layer: Layer): Promise<number>;
  /** Puts `snapshot` in the place of everything up to `lastSeq` (inclusive) and keeps its trail. Later updates stay. */
  compact(account: AccountId, layer: Layer, snapshot: Uint8Array, lastSeq: number): Promise<void>;
  /** Who edited an account when, oldest first. */
  trail(account: AccountId): Promise<TrailEntry[]>;
};

/** The stored part of a summary: what is computed from the documents on `day`. */
export type Projection = Omit<AccountSummary, 'id' | 'archived' | 'lastEdit'> & { day: string };

export type NewAccount = { id: AccountId; workspace: string; name: string; at: number; actor: string };

export type AccountStore = {
  create(account: NewAccount): Promise<void>;
  /** By name; never opens a document. */
  list(workspace: string): Promise<AccountSummary[]>;
  get(workspace: string, id: AccountId): Promise<AccountSummary | null>;
  setArchived(id: AccountId, archived: boolean): Promise<void>;
  /** The account with its documents and its trail. */
  remove(id: AccountId): Promise<void>;
  saveProjection(id: AccountId, projection: Projection, lastSeq: number): Promise<void>;
  /** The highest log row of an account's documents, 0 before the first. */
  lastSeq(id: AccountId): Promise<number>;
  /** Accounts whose projection is older than their documents or of another day. */
  outdated(day: string): Promise<AccountId[]>;
};

export type Role = 'owner' | 'member';
export type Member = { user: string; workspace: string; role: Role };

export type MemberStore = {
  owner(workspace: string): Promise<Member | null>;
  get(user: string): Promise<Member | null>;
  /** In the order in which they came. */
  list(workspace: string): Promise<Member[]>;
  add(member: Member): Promise<void>;
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
  /** `bytes` is asked for only when the content is not there yet. A version of an account that is gone is skipped. */
  add(version: StoredVersion, bytes: () => Promise<Uint8Array>): Promise<void>;
  rename(account: AccountId, id: string, name: string): Promise<void>;
  /** The versions, and what of their content no other version needs. */
  remove(account: AccountId, ids: readonly string[]): Promise<void>;
  /** Accounts that were edited at the instant of their newest version or after it, or that have none. */
  behind(): Promise<AccountId[]>;
};
