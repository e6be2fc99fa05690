// A review meeting: several accounts, one after the other, with what was decided.
import { z } from 'zod';
import { Day } from './day.ts';
import { AccountId, RecordId } from './id.ts';
import { nullable, text } from './nullable.ts';

const LONGEST_NAME = 200;
const LONGEST_TEXT = 10_000;
const longText = text.refine((value) => value.length <= LONGEST_TEXT, 'the text is too long');

/** How an account stood when it was reviewed: the base line of trends. */
export const Standing = z.object({
  day: Day,
  threads: z.int(),
  functionCoverage: z.number().nullable(),
  diamondIndex: z.number().nullable(),
  coordination: z.number().nullable(),
  findings: z.object({ critical: z.int(), warning: z.int(), note: z.int() }),
  /** Ids of the open findings. */
  open: z.array(z.string()).default([]),
  stages: z.object({
    claimed: z.string().nullable(),
    supported: z.string().nullable(),
    customer: z.string().nullable(),
  }),
});
export type Standing = z.infer<typeof Standing>;

/** What somebody else overwrote without having seen it: kept until it is taken over or let go. */
export const Displaced = z.object({ field: z.enum(['decision', 'note']), text: longText, by: z.string() });
export type Displaced = z.infer<typeof Displaced>;

/** One account within a review. */
export const ReviewItem = z.object({
  account: AccountId,
  /** Its name at the time: the minutes stay what they were. */
  name: z.string(),
  decision: longText,
  note: longText,
  /** Names of who wrote what stands there. */
  wrote: z.object({ decision: z.string(), note: z.string() }).default({ decision: '', note: '' }),
  displaced: z.array(Displaced).max(20).default([]),
  /** Actions that were made here, as they were; they live on in the account. */
  actions: z
    .array(z.object({ id: RecordId, text: z.string(), owner: nullable(z.string()), due: nullable(Day) }))
    .default([]),
  /** Findings that were accepted here. */
  accepted: z
    .array(z.object({ finding: z.string(), says: z.string(), reason: z.string(), until: nullable(Day) }))
    .default([]),
  nextReview: nullable(Day),
  seconds: z.int().min(0).default(0),
  /** ISO instant at which it was done with; null: not yet, or passed over. */
  doneAt: nullable(z.iso.datetime()),
  /** At that moment. */
  standing: nullable(Standing),
  /** The stored version that holds the account as it was then. */
  version: nullable(z.string()),
  /** How it stood at the review before, and the version of then; null: it was never reviewed before. */
  before: nullable(z.object({ at: z.iso.datetime(), version: nullable(z.string()), standing: Standing })),
});
export type ReviewItem = z.infer<typeof ReviewItem>;

export const Review = z.object({
  id: RecordId,
  name: z.string().trim().min(1, 'a name is needed').max(LONGEST_NAME),
  startedAt: z.iso.datetime(),
  startedBy: z.string(),
  /** The member whom the others follow. */
  presenter: z.string(),
  /** Index into `items` that the presenter shows. */
  at: z.int().min(0).default(0),
  endedAt: nullable(z.iso.datetime()),
  /** Names of the members who were there. */
  present: z.array(z.string()).default([]),
  secondsEach: nullable(z.int().min(0).max(86_400)),
  /** Grows with every change: an answer that was overtaken on its way is known by it. */
  revision: z.int().min(0).default(0),
  items: z.array(ReviewItem).min(1).max(2_000),
});
export type Review = z.infer<typeof Review>;
