import type { AccountSummary } from '../../shared/protocol/routes.ts';

/** By name, and by id where names are the same. */
export const byName = (a: AccountSummary, b: AccountSummary): number =>
  a.name.localeCompare(b.name) || a.id.localeCompare(b.id);
