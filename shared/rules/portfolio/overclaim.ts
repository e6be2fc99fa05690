// Claimed stage against the shape of the network: who says more of a relationship than it holds.
import type { AccountId } from '../../model/id.ts';
import type { Stage } from '../../model/stage.ts';
import { stageRank } from '../stages/stage-ladder.ts';
import { byName, type PictureAccount } from './picture-account.ts';

export type Claim = {
  id: AccountId;
  name: string;
  claimed: Stage | null;
  supported: Stage | null;
  customer: Stage | null;
  /** 0 exploratory … 4 integrated; null: nothing claimed, or that it ends. */
  rank: number | null;
  diamondIndex: number | null;
  /** Stages claimed beyond what evidence and network support; 0: none, or nothing that could be too much. */
  over: number;
};

/** Nothing supported, or the end of it, is one below the lowest stage, as the finding counts it. */
const overBy = (rank: number | null, supported: Stage | null): number =>
  rank === null ? 0 : Math.max(0, rank - ((supported && stageRank(supported)) ?? -1));

/** Who claims most too much first. */
export const overclaim = (
  accounts: readonly Pick<PictureAccount, 'id' | 'name' | 'diamondIndex' | 'facts'>[],
): Claim[] =>
  accounts
    .map(({ id, name, diamondIndex, facts }): Claim => {
      const { claimed = null, supported = null, customer = null } = facts?.stages ?? {};
      const rank = claimed && stageRank(claimed);
      return { id, name, claimed, supported, customer, rank, diamondIndex, over: overBy(rank, supported) };
    })
    .toSorted((a, b) => b.over - a.over || byName(a, b));
