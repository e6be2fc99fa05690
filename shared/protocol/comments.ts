import { z } from 'zod';
import { RecordId } from '../model/id.ts';
import { limits } from './limits.ts';

const text = z.string().trim().min(1, 'a comment needs words').max(limits.commentLength);

/** `POST /api/accounts/{id}/comments` → 201. `about`: a person, a line, a finding (`stale-line:c1`), or null for the account; a reply has its thread's. */
export const AddCommentRequest = z.object({
  about: z.string().nullable().default(null),
  text,
  replyTo: RecordId.nullable().default(null),
  /** Made by who sends it: sent again after an answer that was lost, it is written once. */
  id: RecordId.optional(),
});
export type AddCommentRequest = z.input<typeof AddCommentRequest>;
export const AddCommentResponse = z.object({ id: RecordId });
export type AddCommentResponse = z.infer<typeof AddCommentResponse>;

/** `PATCH /api/accounts/{id}/comments/{comment}` → 204 */
export const ChangeCommentRequest = z
  .object({ text, resolved: z.boolean() })
  .partial()
  .refine((patch) => patch.text !== undefined || patch.resolved !== undefined, 'nothing to change');
export type ChangeCommentRequest = z.infer<typeof ChangeCommentRequest>;
