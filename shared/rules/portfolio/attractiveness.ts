// How attractive an account is to us: what was agreed on when key accounts were chosen, on the scale of its scores.
import type { AccountId } from '../../model/id.ts';
import type { AgreedScore, ScoringRound } from '../../model/scoring.ts';
import { weightedScore } from './scoring.ts';

const later = (a: ScoringRound, b: ScoringRound): boolean =>
  (a.closedOn ?? '') !== (b.closedOn ?? '')
    ? (a.closedOn ?? '') > (b.closedOn ?? '')
    : a.createdAt !== b.createdAt
      ? a.createdAt > b.createdAt
      : a.id > b.id;

/** Of every account, by the last closed round in which it was agreed on. What is still open says nothing. */
export const attractivenessOf = (
  rounds: readonly ScoringRound[],
  agreed: readonly AgreedScore[],
): ReadonlyMap<AccountId, number> => {
  const closed = new Map(rounds.filter(({ state }) => state === 'closed').map((round) => [round.id, round]));
  const found = new Map<AccountId, { round: ScoringRound; score: number }>();
  for (const { round: id, account, scores, means } of agreed) {
    const round = closed.get(id);
    const score = round ? weightedScore(round.criteria, { ...means, ...scores }) : null;
    if (!round || score === null) continue;
    const before = found.get(account);
    if (!before || later(round, before.round)) found.set(account, { round, score });
  }
  return new Map([...found].map(([account, { score }]) => [account, score]));
};
