import { z } from 'zod';
import { RecordId } from './id.ts';
import { nullable, text } from './nullable.ts';

const Instant = z.iso.datetime({ offset: true });

/** A comment in the `talk` layer; written through a route, so that nobody can sign as another. */
export const Comment = z.looseObject({
  id: RecordId,
  about: nullable(z.string()),
  author: text,
  at: Instant,
  text,
  replyTo: nullable(RecordId),
  resolved: nullable(z.union([Instant, z.boolean()])),
  /** Who wrote it, as the server knows him; absent in files of other programs. */
  authorId: z.string().optional().catch(undefined),
  /** When its author changed the text last. */
  edited: z.string().optional().catch(undefined),
  /** Set on a head that was deleted while others had answered it: an empty stone. */
  deleted: z.boolean().optional().catch(undefined),
});
export type Comment = z.infer<typeof Comment>;
