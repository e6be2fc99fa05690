// How many key accounts each KAM leads, against what one can serve (domain.md §6).
import type { AccountId } from '../../model/id.ts';
import { byName, type PictureAccount } from './picture-account.ts';

export type KamLoad = {
  /** Of `facts.kams`: the same person on every map. */
  kam: string;
  name: string;
  /** With the status key, by name of the account. */
  key: AccountId[];
  /** All others that he leads. */
  others: AccountId[];
  /** Key accounts more than he can serve. */
  over: number;
};

export type Capacity = {
  /** Who leads most key accounts first. */
  kams: KamLoad[];
  /** Key accounts that nobody leads. */
  withoutKam: AccountId[];
  /** Accounts of the status key, each once. */
  keyAccounts: number;
};

/** An account that two KAMs lead takes the time of both, and counts for each. Somebody without a name leads nobody: he could not be told apart. */
export const capacity = (
  accounts: readonly Pick<PictureAccount, 'id' | 'name' | 'facts' | 'status'>[],
  limit: number,
): Capacity => {
  const loads = new Map<string, KamLoad>();
  const [withoutKam, keyAccounts]: [AccountId[], AccountId[]] = [[], []];
  for (const { id, facts, status } of accounts.toSorted(byName)) {
    const isKey = status === 'key';
    if (isKey) keyAccounts.push(id);
    const kams = new Map((facts?.kams ?? []).flatMap((kam) => (kam.key === '' ? [] : [[kam.key, kam] as const])));
    if (isKey && kams.size === 0) withoutKam.push(id);
    for (const [kam, { name }] of kams) {
      const load = loads.get(kam) ?? { kam, name, key: [], others: [], over: 0 };
      (isKey ? load.key : load.others).push(id);
      loads.set(kam, load);
    }
  }
  const kams = [...loads.values()].map((load) => ({ ...load, over: Math.max(0, load.key.length - limit) }));
  return {
    kams: kams.toSorted(
      (a, b) =>
        b.key.length - a.key.length ||
        b.others.length - a.others.length ||
        byName({ id: a.kam, name: a.name }, { id: b.kam, name: b.name }),
    ),
    withoutKam,
    keyAccounts: keyAccounts.length,
  };
};
