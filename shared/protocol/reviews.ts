// Review meetings: who holds one, who follows, and what is written down. Everybody gets only the accounts he may see.
import { z } from 'zod';
import { Day } from '../model/day.ts';
import { AccountId, PersonId, RecordId } from '../model/id.ts';
import { Review, ReviewItem } from '../model/review.ts';
import { limits } from './limits.ts';

const Member = z.object({ id: z.string(), name: z.string() });
export type ReviewMember = z.infer<typeof Member>;

/** `may`: I may write down decisions of this account. */
export const SeenItem = ReviewItem.extend({ may: z.boolean() });
export type SeenItem = z.infer<typeof SeenItem>;

/** A review as one member sees it. */
export const SeenReview = Review.omit({ at: true, items: true, startedBy: true, presenter: true }).extend({
  today: Day,
  /** Days until an account comes round again when nobody says when. */
  everyDays: z.int(),
  startedBy: Member,
  presenter: Member,
  /** What the presenter shows; null: an account that is not mine to see. */
  shown: AccountId.nullable(),
  /** `seconds` of the one that is shown count up to the moment of the answer. */
  isTiming: z.boolean(),
  items: z.array(SeenItem),
  may: z.object({ present: z.boolean(), delete: z.boolean() }),
});
export type SeenReview = z.infer<typeof SeenReview>;

/** `GET /api/portfolio/reviews`: the latest first. */
export const ListedReview = z.object({
  id: RecordId,
  name: z.string(),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  presenter: z.string(),
  /** Of the accounts that I may see. */
  accounts: z.array(z.object({ name: z.string(), isDone: z.boolean() })),
  mayDelete: z.boolean(),
});
export type ListedReview = z.infer<typeof ListedReview>;
export const ReviewList = z.array(ListedReview);

const { name, secondsEach } = Review.shape;
const shape = ReviewItem.shape;

export const StartReviewRequest = z.strictObject({
  name,
  accounts: z.array(AccountId).min(1).max(limits.reviewAccounts),
  secondsEach: secondsEach.unwrap().optional(),
});
export type StartReviewRequest = z.infer<typeof StartReviewRequest>;

/** `shown` and `ended`: the presenter's alone. `present`: from now on I am. */
export const ChangeReviewRequest = z.strictObject({
  shown: AccountId.optional(),
  present: z.literal(true).optional(),
  ended: z.boolean().optional(),
});
export type ChangeReviewRequest = z.infer<typeof ChangeReviewRequest>;

/** `base`: what I saw when I began to write. What stands there now and is another is not lost (PR5). */
const Written = z.strictObject({ text: z.string().max(10_000), base: z.string().max(10_000) });
export const RecordRequest = z.strictObject({
  decision: Written.optional(),
  note: Written.optional(),
  nextReview: Day.nullable().optional(),
  done: z.boolean().optional(),
  /** Lets go of what was overwritten. */
  drop: z.strictObject({ field: z.enum(['decision', 'note']), text: z.string() }).optional(),
});
export type RecordRequest = z.infer<typeof RecordRequest>;

export const ReviewActionRequest = z.strictObject({
  /** Under which it is made: sent again it is not made twice. */
  id: RecordId,
  text: z.string().trim().min(1, 'words are needed').max(2_000),
  owner: PersonId.nullable().default(null),
  due: Day.nullable().default(null),
});
export type ReviewActionRequest = z.input<typeof ReviewActionRequest>;

export const TickActionRequest = z.strictObject({ done: z.boolean() });

/** `says`: the sentence as it stood on the screen, for the minutes. `reason` null: accepted no more. */
export const AcceptRequest = z.strictObject({
  finding: z.string().min(1).max(500),
  says: z.string().max(2_000),
  reason: z.string().trim().min(1, 'a reason is needed').max(4_000).nullable(),
  until: shape.nextReview.unwrap(),
});
export type AcceptRequest = z.infer<typeof AcceptRequest>;

/** `GET …/events`: server-sent. */
export const ReviewEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('review'), review: SeenReview }),
  z.object({ kind: z.literal('here'), people: z.array(Member) }),
  z.object({ kind: z.literal('gone') }),
]);
export type ReviewEvent = z.infer<typeof ReviewEvent>;

const reviews = '/api/portfolio/reviews';
const item = (id: string, account: string) => `${reviews}/${id}/accounts/${account}`;
export const reviewPaths = {
  reviews,
  review: (id: string) => `${reviews}/${id}`,
  events: (id: string) => `${reviews}/${id}/events`,
  item,
  actions: (id: string, account: string) => `${item(id, account)}/actions`,
  action: (id: string, account: string, action: string) => `${item(id, account)}/actions/${action}`,
  accepted: (id: string, account: string) => `${item(id, account)}/accepted`,
} as const;
