// What the company knows and decides of an account as a customer: figures, status, tags. It belongs to the workspace, not
// to the map: it is kept beside the documents, and no guest ever sees it.
import { z } from 'zod';
import { Day } from './day.ts';
import { RecordId } from './id.ts';
import { nullable, text } from './nullable.ts';

const LONGEST_NAME = 200;
const LONGEST_TEXT = 4_000;
const MOST_ENTRIES = 200;
/** Money of a year, in the currency of the workspace. */
const money = nullable(z.number().min(0).max(1e15));
const words = (longest: number) => text.refine((value) => value.length <= longest, `at most ${longest} letters`);

/** Key: treated as a key account. Maintained: served well, without the effort. Released: no longer one, on purpose. */
export const AccountStatus = z.enum(['candidate', 'key', 'maintained', 'released']);
export type AccountStatus = z.infer<typeof AccountStatus>;

/** The account has this status from a day on, for a reason. */
export const StatusEntry = z.object({
  id: RecordId,
  status: AccountStatus,
  from: Day,
  reason: words(LONGEST_TEXT),
  by: text,
});
export type StatusEntry = z.infer<typeof StatusEntry>;

/** What makes us significant to a customer in one category, each from 1 (little) to 5 (much). */
export const SIGNIFICANCE_SOURCES = [
  'technology',
  'brand',
  'cost-savings',
  'few-competitors',
  'time-to-change',
  'investment',
] as const;
export const SignificanceSource = z.enum(SIGNIFICANCE_SOURCES);
export type SignificanceSource = z.infer<typeof SignificanceSource>;

const rating = z.int().min(1).max(5);

/** What the customer buys in one category: from us and from everybody in a year, and how significant we are in it. */
export const CategoryPosition = z.object({
  id: RecordId,
  /** A category of the workspace, or a name of its own. */
  category: z.string().trim().min(1, 'a category is needed').max(LONGEST_NAME),
  spend: money,
  volume: money,
  significance: z.partialRecord(SignificanceSource, rating).default({}),
});
export type CategoryPosition = z.infer<typeof CategoryPosition>;

export const AccountProfile = z.object({
  revenue: money,
  profit: nullable(z.number().min(-1e15).max(1e15)),
  potential: money,
  positions: z.array(CategoryPosition).max(MOST_ENTRIES).default([]),
  /** Every status there was, ascending by day; the last with from ≤ today holds. */
  statuses: z.array(StatusEntry).max(MOST_ENTRIES).default([]),
  /** When the status is looked at again. */
  reexamine: nullable(Day),
  tags: z.array(z.string().trim().min(1).max(60)).max(50).default([]),
  /** When the next review is due; null: by the rhythm of the workspace. */
  nextReview: nullable(Day),
  /** Ids of other programs, by program: "salesforce". */
  externalIds: z.record(z.string(), z.string()).default({}),
});
export type AccountProfile = z.infer<typeof AccountProfile>;

export const EMPTY_PROFILE: AccountProfile = AccountProfile.parse({});
