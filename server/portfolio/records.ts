import { z } from 'zod';
import { AccountProfile } from '../../shared/model/account-profile.ts';
import { AccountId } from '../../shared/model/id.ts';
import { Review } from '../../shared/model/review.ts';
import { SavedView } from '../../shared/model/saved-view.ts';
import { AgreedScore, ScoreSheet, ScoringRound } from '../../shared/model/scoring.ts';

/** Everything about the portfolio that is kept beside the documents, each kind under its own ids. */
export const PortfolioRecord = z.discriminatedUnion('kind', [
  /** `id`: the account. */
  z.object({ kind: z.literal('profile'), id: AccountId, account: AccountId, profile: AccountProfile }),
  z.object({ kind: z.literal('round'), id: z.string(), account: z.null(), round: ScoringRound }),
  /** `id`: round/account/user. */
  z.object({ kind: z.literal('score'), id: z.string(), account: AccountId, sheet: ScoreSheet }),
  /** `id`: round/account. */
  z.object({ kind: z.literal('agreed'), id: z.string(), account: AccountId, agreed: AgreedScore }),
  z.object({ kind: z.literal('review'), id: z.string(), account: z.null(), review: Review }),
  z.object({ kind: z.literal('view'), id: z.string(), account: z.null(), view: SavedView }),
]);
export type PortfolioRecord = z.infer<typeof PortfolioRecord>;
export type PortfolioKind = PortfolioRecord['kind'];
export type PortfolioRecordOf<K extends PortfolioKind> = Extract<PortfolioRecord, { kind: K }>;
