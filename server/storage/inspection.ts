import type { AccountSummary } from '../../shared/protocol/routes.ts';
import type { DocumentStore } from './ports.ts';

/** An account's row as it lies there; `summary` null: it cannot be read. */
export type StoredAccount = {
  id: string;
  summarySeq: number;
  /** Empty before the first summary was computed. */
  summaryDay: string;
  summary: Omit<AccountSummary, 'id' | 'archived' | 'lastEdit'> | null;
};

/**
 * Rows of one document: nothing says yet that its account or its layer exists. `foldedSeq`: the last row that the
 * snapshot holds; those after it lie in the log up to `lastSeq`.
 */
export type StoredRows = {
  account: string;
  layer: string;
  snapshots: number;
  updates: number;
  foldedSeq: number;
  lastSeq: number;
};

/** Whether a row of the portfolio, or of how an account stood on a day, can be read. */
export type StoredPortfolioRow = { kind: string; id: string; account: string | null; isReadable: boolean };
export type StoredDay = { account: string; day: string; isReadable: boolean };

export type StoredOwner = { user: string; email: string; passwordHash: string | null };

/** A store to look at, at one instant and without changing anything: what `verify` needs beside the ports. */
export type Inspection = {
  /** Whether it was written by this version of Facet. Of another version only `integrity` can be asked. */
  version: 'same' | 'older' | 'newer';
  /** What is broken in the file itself; empty when nothing is. */
  integrity(): string[];
  accounts(): Promise<StoredAccount[]>;
  documents(): Promise<StoredRows[]>;
  load: DocumentStore['load'];
  portfolio(): Promise<StoredPortfolioRow[]>;
  days(): Promise<StoredDay[]>;
  members(): Promise<number>;
  /** Who owns the workspace, in the order they came; `passwordHash` null: none was ever chosen. */
  owners(): Promise<StoredOwner[]>;
  close(): Promise<void>;
};
