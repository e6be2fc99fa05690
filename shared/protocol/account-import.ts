// Accounts from a table: what the page has read and its reader has confirmed, a part of the file at a time.
import { z } from 'zod';
import { AccountProfile, AccountStatus } from '../model/account-profile.ts';
import { AccountId } from '../model/id.ts';
import { PortfolioSettings } from '../model/portfolio-settings.ts';
import { limits } from './limits.ts';

const { revenue, profit, potential, tags, positions, externalIds } = AccountProfile.shape;
const position = positions.unwrap().element;

/** `account` null: a new one of this name. What is null is not said by the file, and stays. */
export const ImportedAccount = z.strictObject({
  account: AccountId.nullable(),
  name: z.string().trim().max(limits.nameLength),
  revenue,
  profit,
  potential,
  tags,
  positions: z
    .array(position.pick({ category: true, spend: true, volume: true }))
    .max(200)
    .default([]),
  externalIds,
  status: AccountStatus.nullable().default(null),
  /** The KAM of a new account, by name; of one that is there the map says who it is. */
  owner: z.string().trim().max(limits.nameLength).default(''),
});
export type ImportedAccount = z.output<typeof ImportedAccount>;

/**
 * `POST /api/portfolio/import`. `start`: what new accounts begin with where the workspace has set nothing; `supplier`: our
 * own company on their maps; `reason`: of statuses that the file tells.
 */
export const ImportAccountsRequest = z.strictObject({
  rows: z.array(ImportedAccount).min(1).max(limits.importAccounts),
  start: z.strictObject({
    functions: PortfolioSettings.shape.functions.unwrap().unwrap(),
    levels: PortfolioSettings.shape.levels.unwrap().unwrap(),
  }),
  supplier: z.string().max(limits.nameLength).default(''),
  reason: z.string().max(4_000).default(''),
});
export type ImportAccountsRequest = z.input<typeof ImportAccountsRequest>;

export const ImportOutcome = z.enum(['created', 'updated', 'unchanged', 'no-name', 'not-found', 'forbidden', 'failed']);
export type ImportOutcome = z.infer<typeof ImportOutcome>;

/** One outcome for each row, in their order. */
export const ImportAccountsResponse = z.object({
  rows: z.array(z.object({ outcome: ImportOutcome, account: AccountId.nullable() })),
});
export type ImportAccountsResponse = z.infer<typeof ImportAccountsResponse>;

export const importAccountsPath = '/api/portfolio/import';
