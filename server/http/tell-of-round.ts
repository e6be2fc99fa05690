import type { ScoringRound } from '../../shared/model/scoring.ts';
import type { NoticeKind } from '../../shared/protocol/notices.ts';
import type { ScoringRounds } from '../portfolio/rounds.ts';
import type { Deps } from './environment.ts';
import { NOTICES, noticesSince } from './tell-of-comment.ts';

type Known = Pick<Deps, 'store' | 'clock' | 'newId' | 'log'>;

type Told = {
  kind: Extract<NoticeKind, 'asked' | 'revealed'>;
  round: ScoringRound;
  /** Members; those of them who are asked of no account hear nothing. */
  people: readonly string[];
  /** Whoever does it knows of it. */
  by: string;
};

/** Tells members that they are asked to score accounts, or that the scores are revealed. That it could not be told undoes nothing. */
export const tellOfRound = async (deps: Known, rounds: ScoringRounds, { kind, round, people, by }: Told) => {
  try {
    const at = deps.clock.now();
    const notices = [];
    for (const user of new Set(people)) {
      if (user === by || (await rounds.toScore(round, user)).length === 0) continue;
      notices.push({ id: deps.newId(), user, account: null, comment: round.id, kind, at, readAt: null });
    }
    if (notices.length > 0) await deps.store.notices.add(notices, { most: NOTICES.most, since: noticesSince(at) });
  } catch (error) {
    deps.log.error({ err: error, round: round.id }, 'nobody could be told of a round of scoring');
  }
};
