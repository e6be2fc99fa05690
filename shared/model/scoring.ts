// Choosing key accounts: criteria with weights, scores that several people give unseen, and what was agreed on.
import { z } from 'zod';
import { Day } from './day.ts';
import { AccountId, RecordId } from './id.ts';
import { nullable, text } from './nullable.ts';

const LONGEST_NAME = 200;
const LONGEST_TEXT = 4_000;

export const Score = z.int().min(1).max(10);
export type Score = z.infer<typeof Score>;

/** What an account is judged by. `scale`: in words, what a score means ("1": "…", "10": "…"). */
export const Criterion = z.object({
  /** One of the ten of domain.md §6, or an own one. */
  id: RecordId,
  name: z.string().trim().min(1, 'a name is needed').max(LONGEST_NAME),
  weight: z.number().min(0).max(100).default(1),
  scale: z.record(z.string().regex(/^([1-9]|10)$/), z.string().max(LONGEST_NAME)).default({}),
});
export type Criterion = z.infer<typeof Criterion>;

/** Open: scores are given and seen by nobody else. Revealed: they are talked about. Closed: what was agreed on holds. */
export const RoundState = z.enum(['open', 'revealed', 'closed']);
export type RoundState = z.infer<typeof RoundState>;

/** One choosing of key accounts. */
export const ScoringRound = z.object({
  id: RecordId,
  name: z.string().trim().min(1, 'a name is needed').max(LONGEST_NAME),
  createdAt: z.iso.datetime(),
  createdBy: z.string(),
  state: RoundState.default('open'),
  criteria: z.array(Criterion).min(1).max(30),
  accounts: z.array(AccountId).min(1).max(2_000),
  /** Members who are asked. */
  people: z.array(z.string()).min(1).max(200),
  /** Accounts ranked from here on are no key accounts. */
  cut: nullable(z.int().min(0).max(2_000)),
  closedOn: nullable(Day),
});
export type ScoringRound = z.infer<typeof ScoringRound>;

/** What one person gives one account in a round, by criterion. */
export const ScoreSheet = z.object({
  round: RecordId,
  account: AccountId,
  user: z.string(),
  scores: z.record(z.string(), Score),
  note: text.refine((value) => value.length <= LONGEST_TEXT, 'the note is too long'),
});
export type ScoreSheet = z.infer<typeof ScoreSheet>;

/** What was agreed on for an account after the scores were revealed. */
export const AgreedScore = z.object({
  round: RecordId,
  account: AccountId,
  scores: z.record(z.string(), Score),
  /** Where nothing was agreed on: the mean that counted when the round was closed. Empty until then. */
  means: z.record(z.string(), z.number().min(1).max(10)).default({}),
  note: text.refine((value) => value.length <= LONGEST_TEXT, 'the note is too long'),
});
export type AgreedScore = z.infer<typeof AgreedScore>;
