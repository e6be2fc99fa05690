// How strong the relationship is, 1 to 10 (ours). Not a feeling but the mean of four facts, each from 0 to 1: how far the
// shape is a diamond, how many functions are reached, how many lines are alive, and how far up the ladder both evidence and
// customer see it (the lower of the two: neither our hope nor politeness counts). What is not known is left out, never
// counted as nothing.
//
// One thread holds at most Basic, as it does for the supported stage (domain.md §3): a KAM who meets everybody would
// otherwise come out strong by coverage and fresh lines, and that is what no single score may hide (domain.md §4).
import { STAGE_LADDER, stageRank } from '../stages/stage-ladder.ts';
import type { PictureAccount } from './picture-account.ts';

type Known = Pick<PictureAccount, 'threads' | 'functionCoverage' | 'diamondIndex' | 'facts'>;

const HIGHEST_RANK = STAGE_LADDER.length - 1;
const onScale = (share: number): number => 1 + 9 * share;
const BASIC = 1 / HIGHEST_RANK;

/** 0 exploratory or uncoupling … 1 integrated; null: neither evidence nor customer says anything. */
const stageShare = ({ facts }: Known): number | null => {
  const said = [facts?.stages.supported, facts?.stages.customer].filter((stage) => stage != null);
  return said.length === 0 ? null : Math.min(...said.map((stage) => stageRank(stage) ?? 0)) / HIGHEST_RANK;
};

export type StrengthPart = 'diamond-index' | 'coverage' | 'freshness' | 'stage';

/** The facts it rests on, each 0 to 1; null where unknown. */
export const strengthParts = (account: Known): Record<StrengthPart, number | null> => ({
  'diamond-index': account.diamondIndex,
  coverage: account.functionCoverage,
  freshness: account.facts?.freshness ?? null,
  stage: stageShare(account),
});

/** null: nothing is known of it. */
export const relationshipStrength = (account: Known): number | null => {
  const known = Object.values(strengthParts(account)).filter((part) => part !== null);
  if (known.length === 0) return null;
  const mean = known.reduce((sum, part) => sum + part, 0) / known.length;
  return onScale(account.threads <= 1 ? Math.min(mean, BASIC) : mean);
};
