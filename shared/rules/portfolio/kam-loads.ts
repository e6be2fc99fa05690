// Key accounts per KAM against what one KAM can serve (domain.md §6).
import type { RowKam } from '../../model/portfolio-facts.ts';

export type KamLoad<A> = { kam: RowKam; accounts: A[] /** More than the capacity. */; isOver: boolean };

/** Every KAM with the key accounts on whose map he is one, the busiest first, and those that nobody leads. */
export const kamLoads = <A extends { facts: { kams: readonly RowKam[] } | null }>(
  keyAccounts: readonly A[],
  capacity: number,
): { loads: KamLoad<A>[]; withoutKam: A[] } => {
  const byKey = new Map<string, { kam: RowKam; accounts: A[] }>();
  for (const account of keyAccounts) {
    for (const kam of account.facts?.kams ?? []) {
      const load = byKey.get(kam.key) ?? { kam, accounts: [] };
      if (!load.accounts.includes(account)) load.accounts.push(account);
      byKey.set(kam.key, load);
    }
  }
  const loads = [...byKey.values()].map((load) => ({ ...load, isOver: load.accounts.length > capacity }));
  return {
    loads: loads.toSorted((a, b) => b.accounts.length - a.accounts.length || a.kam.name.localeCompare(b.kam.name)),
    withoutKam: keyAccounts.filter(({ facts }) => !facts || facts.kams.length === 0),
  };
};
