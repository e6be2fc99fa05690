// Which accounts bring most of revenue, profit or potential [Pareto].
import type { AccountId } from '../../model/id.ts';
import { byName, type PictureAccount } from './picture-account.ts';

export const FIGURES = ['revenue', 'profit', 'potential'] as const;
export type Figure = (typeof FIGURES)[number];

export const VITAL_SHARE = 0.8;

export type ParetoEntry = {
  id: AccountId;
  name: string;
  value: number;
  /** Of all that is earned, together with everybody before; null when nothing is earned. */
  cumulative: number | null;
  /** One of those that bring the 80 %. */
  isVital: boolean;
};

export type Pareto = {
  /** The largest first; equal ones by name. */
  entries: ParetoEntry[];
  /** Sum of what is above nothing: the whole of which the shares are parts. */
  earned: number;
  /** Sum of losses, nothing or below. */
  lost: number;
  /** How many bring the 80 %. */
  vital: number;
  /** Without a figure. */
  unknown: AccountId[];
};

/** Shares are sums of fractions: so much more or less is the same. */
const TINY = 1e-9;

/**
 * Shares are of what is earned, so that losses, which only profit knows, let the line fall behind its peak of 100 % and never
 * turn it round. As many bring the 80 % as are needed for it, and whoever brings as much as the last of them.
 */
export const pareto = (
  accounts: readonly Pick<PictureAccount, 'id' | 'name' | 'profile'>[],
  figure: Figure,
): Pareto => {
  const sorted = accounts.toSorted(byName);
  const known = sorted
    .flatMap(({ id, name, profile }) => {
      const value = profile[figure];
      // a loss of nothing (−0) is nothing
      return value === null ? [] : [{ id, name, value: value + 0 }];
    })
    .toSorted((a, b) => b.value - a.value);
  const sum = (values: readonly { value: number }[]) => values.reduce((total, { value }) => total + value, 0);
  const earned = sum(known.filter(({ value }) => value > 0));
  let soFar = 0;
  const shares = known.map(({ value }) => {
    soFar += value;
    return earned > 0 ? soFar / earned : null;
  });
  const last = known[shares.findIndex((share) => share !== null && share >= VITAL_SHARE - TINY)];
  const isVital = (value: number) => last !== undefined && value >= last.value;
  return {
    entries: known.map((one, index) => ({ ...one, cumulative: shares[index] ?? null, isVital: isVital(one.value) })),
    earned,
    lost: sum(known.filter(({ value }) => value < 0)),
    vital: known.filter(({ value }) => isVital(value)).length,
    unknown: sorted.filter(({ profile }) => profile[figure] === null).map(({ id }) => id),
  };
};
