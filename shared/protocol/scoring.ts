// Rounds in which several people choose key accounts. Until the reveal nobody is sent what another gave.
import { z } from 'zod';
import { AccountStatus } from '../model/account-profile.ts';
import { Day } from '../model/day.ts';
import { AccountId, RecordId } from '../model/id.ts';
import { AgreedScore, RoundState, ScoreSheet, ScoringRound } from '../model/scoring.ts';

const count = z.int();
const { name, criteria, accounts, people } = ScoringRound.shape;

const RoundPerson = z.object({ id: z.string(), name: z.string() });
export type RoundPerson = z.infer<typeof RoundPerson>;

/** A round as far as I may know of it: its accounts are those of them that I may see. */
export const ListedRound = z.object({
  id: RecordId,
  name: z.string(),
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  state: RoundState,
  closedOn: Day.nullable(),
  accounts: count,
  /** How many are asked, and how many of them have finished; not who. */
  asked: count,
  finished: count,
  /** My own; null: I am not asked. */
  mine: z.object({ done: count, of: count }).nullable(),
  /** I hold the round: reveal, agree, close. */
  mayHold: z.boolean(),
});
export type ListedRound = z.infer<typeof ListedRound>;

/** `GET /api/portfolio/rounds`: the newest first. */
export const RoundList = z.object({ rounds: z.array(ListedRound), mayHold: z.boolean() });
export type RoundList = z.infer<typeof RoundList>;

/** `GET /api/portfolio/rounds/{round}` */
export const RoundView = ListedRound.omit({ accounts: true }).extend({
  criteria: ScoringRound.shape.criteria,
  cut: ScoringRound.shape.cut,
  accounts: z.array(z.object({ id: AccountId, name: z.string() })),
  people: z.array(RoundPerson),
  /** The accounts that I am asked of, in the order of the round. */
  toScore: z.array(AccountId),
  /** What I gave. */
  sheets: z.array(ScoreSheet),
  /** What everybody gave, and what was agreed on; null until the reveal. */
  revealed: z
    .object({
      sheets: z.array(ScoreSheet),
      agreed: z.array(AgreedScore),
      /** Of the accounts that I may see: where each stands among all of the round, and how many people are asked of it. */
      places: z.array(z.object({ account: AccountId, place: count.nullable(), index: count, asked: count })),
      /** All accounts of the round, also those that I may not see. */
      total: count,
      /** The line parts equal scores, maybe of accounts that I may not see. */
      isTie: z.boolean(),
    })
    .nullable(),
});
export type RoundView = z.infer<typeof RoundView>;

/** `POST /api/portfolio/rounds` → 201 `RoundView` */
export const MakeRoundRequest = z.strictObject({
  name,
  criteria: criteria.refine(
    (list) => new Set(list.map(({ id }) => id)).size === list.length,
    'two criteria have the same id',
  ),
  accounts,
  people,
});
export type MakeRoundRequest = z.input<typeof MakeRoundRequest>;

/**
 * `PATCH /api/portfolio/rounds/{round}`: what is absent stays. `state`: open → revealed, and closed → revealed, which
 * takes the statuses back that closing has written. `people` only while it is open.
 */
export const ChangeRoundRequest = z.strictObject({
  name: name.optional(),
  state: z.literal('revealed').optional(),
  cut: z.int().min(0).max(2_000).nullable().optional(),
  people: people.optional(),
});
export type ChangeRoundRequest = z.infer<typeof ChangeRoundRequest>;

/** `PUT /api/portfolio/rounds/{round}/sheets/{account}`: all that I give this account; `PUT …/agreed/{account}`: all that was agreed on. */
export const ScoresRequest = z.strictObject({
  scores: ScoreSheet.shape.scores,
  note: ScoreSheet.shape.note,
});
export type ScoresRequest = z.input<typeof ScoresRequest>;

/** `POST /api/portfolio/rounds/{round}/close`: so many of the ranking become `above`, the others `below`; null: they stay as they are. */
export const CloseRoundRequest = z.strictObject({
  cut: z.int().min(0).max(2_000),
  above: AccountStatus,
  below: AccountStatus.nullable(),
  reason: ScoreSheet.shape.note,
  reexamine: Day.nullable(),
});
export type CloseRoundRequest = z.input<typeof CloseRoundRequest>;
/** `changed`: accounts that have a new status. `skipped`: those that whoever closes may not change; they keep theirs. */
export const CloseRoundResponse = z.object({ changed: count, skipped: count, round: RoundView });
export type CloseRoundResponse = z.infer<typeof CloseRoundResponse>;

export const roundPaths = {
  rounds: '/api/portfolio/rounds',
  round: (id: string) => `/api/portfolio/rounds/${id}`,
  sheet: (id: string, account: string) => `/api/portfolio/rounds/${id}/sheets/${account}`,
  agreed: (id: string, account: string) => `/api/portfolio/rounds/${id}/agreed/${account}`,
  close: (id: string) => `/api/portfolio/rounds/${id}/close`,
} as const;
