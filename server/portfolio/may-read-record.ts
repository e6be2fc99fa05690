import { type Actor, userOf } from '../access/can.ts';
import type { PortfolioBook } from './portfolio-book.ts';
import type { PortfolioRecord } from './records.ts';
import type { ScoringRounds } from './rounds.ts';

/**
 * Whether somebody who reads the inside of an account may read this record, as far as it is of that account: scores as
 * their round says, a view that is his or shared.
 */
export const mayReadRecord = async (
  { book, rounds }: { book: PortfolioBook; rounds: Pick<ScoringRounds, 'mayKnow'> },
  record: PortfolioRecord,
  actor: Actor,
): Promise<boolean> => {
  const ofRound = async (id: string, isHidden: boolean): Promise<boolean> => {
    const round = book.get('round', id)?.round;
    return round !== undefined && !(isHidden && round.state === 'open') && rounds.mayKnow(round, actor);
  };
  switch (record.kind) {
    case 'profile':
    case 'review':
      return true;
    case 'round':
      return rounds.mayKnow(record.round, actor);
    case 'score':
      return record.sheet.user === userOf(actor) || ofRound(record.sheet.round, true);
    case 'agreed':
      return ofRound(record.agreed.round, true);
    case 'view':
      return record.view.shared || record.view.user === userOf(actor);
  }
};
