import type { Generated } from 'kysely';

/** The tables of Facet itself; those of better-auth (user, session, account, verification) are made by its own migrations. */
export type Tables = {
  facet_account: {
    id: string;
    workspace: string;
    created_at: number;
    created_by: string;
    archived: number;
    last_edit: number;
    /** The projection as JSON, of `summary_day`, including everything up to `summary_seq`. */
    summary: string;
    summary_day: string;
    summary_seq: number;
    /** The highest log row of this account's documents. */
    last_seq: number;
  };
  document_update: {
    seq: Generated<number>;
    account: string;
    layer: string;
    data: Uint8Array;
    actor: string;
    at: number;
  };
  document_snapshot: { account: string; layer: string; data: Uint8Array; last_seq: number };
  document_trail: {
    account: string;
    layer: string;
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
  member: { user: string; workspace: string; role: string };
};
