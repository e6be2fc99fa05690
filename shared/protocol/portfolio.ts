// The portfolio: every account that I may see the inside of, in a row, kept in step with the documents.
import { z } from 'zod';
import { AccountProfile, AccountStatus } from '../model/account-profile.ts';
import { Day } from '../model/day.ts';
import { AccountId } from '../model/id.ts';
import { StageNames } from '../model/judging.ts';
import { PortfolioFacts } from '../model/portfolio-facts.ts';
import { PortfolioFinding } from '../model/portfolio-finding.ts';
import { PortfolioSettings } from '../model/portfolio-settings.ts';
import { ProfileChange } from '../model/profile-change.ts';
import { Standing } from '../model/review.ts';
import { ListedAccount } from './routes.ts';

/** When an account was reviewed last, how it stood then, and when it is due again. */
export const RowReviews = z.object({ last: Day.nullable(), standing: Standing.nullable(), due: Day });
export type RowReviews = z.infer<typeof RowReviews>;

export const PortfolioRow = ListedAccount.extend({
  /** null: not computed yet. */
  facts: PortfolioFacts.nullable(),
  profile: AccountProfile,
  status: AccountStatus.nullable(),
  /** 1 to 10, by what was agreed on when key accounts were chosen; null: not yet. */
  attractiveness: z.number().nullable(),
  reviews: RowReviews,
  /** What is found across the rows of the answer; events do not tell it: whoever keeps the rows finds it anew. */
  beyond: z.array(PortfolioFinding).optional(),
  /** I am on its team, or its KAM. */
  isMine: z.boolean(),
  mayInPortfolio: z.object({ editProfile: z.boolean(), review: z.boolean(), score: z.boolean() }),
});
export type PortfolioRow = z.infer<typeof PortfolioRow>;

/** `GET /api/portfolio` */
export const Portfolio = z.object({
  today: Day,
  settings: PortfolioSettings,
  stageNames: StageNames,
  /** Of the workspace: to change its settings, to hold rounds of scoring, to hold reviews; `seeAll`: `rows` are all that it has. */
  may: z.object({
    changeSettings: z.boolean(),
    chooseAccounts: z.boolean(),
    holdReviews: z.boolean(),
    seeAll: z.boolean(),
  }),
  rows: z.array(PortfolioRow),
  /** Accounts that I may open and not see the inside of: a link led me there. Their changes are not told. */
  others: z.array(ListedAccount),
  /** Names what this answer knows: `since` of the events. */
  version: z.string().optional(),
});
export type Portfolio = z.infer<typeof Portfolio>;

/**
 * `GET /api/portfolio/events`: server-sent events. `row`: this account is like this now. `gone`: it is there for me no
 * more. `round`: a round of scoring has changed. `again`: more has changed than rows can say, ask for the whole. With
 * `since`, the version of an answer or (as browsers send it in `Last-Event-ID`) the id of an event, they begin with what
 * has changed after it.
 */
export const EventsQuery = z.object({ since: z.string().max(200).optional() });
export const PortfolioEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('row'), row: PortfolioRow }),
  z.object({ kind: z.literal('gone'), id: AccountId }),
  z.object({ kind: z.literal('round'), id: z.string() }),
  z.object({ kind: z.literal('again') }),
]);
export type PortfolioEvent = z.infer<typeof PortfolioEvent>;

/** `GET /api/portfolio/history?from=&until=`: how each account stood on the last recorded day at or before each of the two. */
export const HistoryQuery = z.object({ from: Day, until: Day });
export const PortfolioHistory = z.object({
  accounts: z.array(
    z.object({ id: AccountId, name: z.string(), before: Standing.nullable(), after: Standing.nullable() }),
  ),
});
export type PortfolioHistory = z.infer<typeof PortfolioHistory>;

/** `GET` / `PATCH /api/accounts/{id}/profile`: what is absent stays; `conflict` when `seen` is not what stands there. */
export const ProfileAnswer = z.object({
  profile: AccountProfile,
  reviews: RowReviews,
  mayEdit: z.boolean(),
  /** What is found of it across the accounts that the reader sees, open ones only. */
  beyond: z.array(PortfolioFinding),
});
export type ProfileAnswer = z.infer<typeof ProfileAnswer>;

export const ChangeProfileRequest = ProfileChange;
export type ChangeProfileRequest = ProfileChange;

export const portfolioPaths = {
  portfolio: '/api/portfolio',
  events: '/api/portfolio/events',
  history: '/api/portfolio/history',
  profile: (id: string) => `/api/accounts/${id}/profile`,
} as const;
