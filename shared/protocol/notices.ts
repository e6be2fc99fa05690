import { z } from 'zod';
import { AccountId, RecordId } from '../model/id.ts';
import { StageNames } from '../model/judging.ts';
import { Stage } from '../model/stage.ts';

/**
 * Why somebody is told: he is mentioned, a thread he wrote in is answered, an account of his has a new thread, or its
 * customer has said where the relationship stands; he is asked to score accounts, or the scores are revealed.
 */
export const NoticeKind = z.enum(['mention', 'reply', 'thread', 'said', 'asked', 'revealed']);
export type NoticeKind = z.infer<typeof NoticeKind>;

export const Notice = z.object({
  id: z.string(),
  kind: NoticeKind,
  /** null of `asked` and `revealed`: they are of a round. */
  account: z.object({ id: AccountId, name: z.string() }).nullable(),
  /** `accounts`: those in it that I am asked of. */
  round: z.object({ id: RecordId, name: z.string(), accounts: z.int() }).nullable().default(null),
  /** Of `said` the assessment, of a round its id. */
  comment: RecordId,
  author: z.string(),
  /** The first words, without the ids of mentions. */
  excerpt: z.string(),
  /** What the customer said; null of comments. */
  stage: Stage.nullable().default(null),
  at: z.iso.datetime(),
  isRead: z.boolean(),
  /** The thread is resolved; I have given all my scores, or they are asked for no more. */
  isResolved: z.boolean(),
});
export type Notice = z.infer<typeof Notice>;

/** `GET /api/notifications?limit=&before=`: the newest first. `limit` 0 asks for the number alone. `before`: `next` of the page before. `account`, `round`: of one alone; `unread=true`: nothing that is read. */
export const NoticeQuery = z.object({
  limit: z.coerce.number().int().min(0).max(500).default(30),
  before: z.string().optional(),
  account: AccountId.optional(),
  round: RecordId.optional(),
  unread: z.literal('true').optional(),
});
/** `stageNames`: by which names the workspace knows the stages. */
export const NoticeList = z.object({
  unread: z.number(),
  notices: z.array(Notice),
  next: z.string().nullable(),
  stageNames: StageNames,
});
export type NoticeList = z.infer<typeof NoticeList>;

/** `POST /api/notifications/read` → 204: some, or all up to a moment. */
export const ReadNoticesRequest = z.union([
  z.object({ ids: z.array(z.string()).max(500) }),
  z.object({ until: z.iso.datetime() }),
]);
export type ReadNoticesRequest = z.infer<typeof ReadNoticesRequest>;
