import type { Generated } from 'kysely';

/** The tables of Facet itself; those of better-auth (user, session, account, verification) are made by its own migrations. */
export type Tables = {
  facet_account: {
    id: string;
    workspace: string;
    created_at: number;
    created_by: string;
    archived: number;
    /** The projection as JSON, of `summary_day`, including everything up to `summary_seq`. */
    summary: string;
    summary_day: string;
    summary_seq: number;
    /** By which rules and settings it was computed. */
    summary_rules: string;
    /** What only the portfolio shows, as JSON; null: not computed yet. */
    facts: string | null;
  };
  /** `last_seq` and `last_at`: of the newest row that is folded into the snapshot. */
  document: {
    id: Generated<number>;
    account: string;
    layer: string;
    last_seq: number;
    last_at: number;
  };
  /** The log. Its key is the table: one page of the file per document and commit. */
  document_update: { document: number; seq: number; actor: string; at: number; data: Uint8Array };
  document_snapshot: { document: number; state_vector: Uint8Array; data: Uint8Array };
  document_author: { document: number; client: number; actor: string };
  document_trail: {
    document: number;
    actor: string;
    period: number;
    first: number;
    last: number;
    edits: number;
  };
  version: {
    id: string;
    account: string;
    at: number;
    kind: string;
    name: string | null;
    by: string;
    content: string;
  };
  version_content: { account: string; content: string; data: Uint8Array };
  /** Teams, links, guests, invitations, API tokens: one record each, as JSON (`server/access/records.ts`). */
  access: { kind: string; id: string; account: string | null; data: string };
  /** Who did what. Nothing is ever given the id of what was removed. */
  audit: {
    id: Generated<number>;
    at: number;
    workspace: string;
    action: string;
    actor_kind: string;
    actor_id: string;
    actor_name: string;
    account: string | null;
    account_name: string | null;
    subject_kind: string | null;
    subject_id: string | null;
    subject_name: string | null;
    /** JSON (`AuditDetail`). */
    detail: string;
    address: string;
  };
  /** What the owner has set, as JSON. */
  workspace: { id: string; settings: string };
  notice: {
    id: string;
    user: string;
    account: string;
    comment: string;
    kind: string;
    at: number;
    read_at: number | null;
  };
  /** How an account stood on a day, as JSON: one row for each day on which it was computed. */
  account_day: { account: string; day: string; standing: string };
  /** Profiles, rounds, reviews, views: one record each, as JSON (`server/portfolio/records.ts`). */
  portfolio: { kind: string; id: string; account: string | null; data: string };
  member: { user: string; workspace: string; role: string };
};
