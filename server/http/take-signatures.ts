import type { Comment } from '../../shared/model/comment.ts';

/** An account file as it came, before anything is known of its shape. */
type Raw = { talk?: { comments?: unknown } | null } | null;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A file says what was said, but signs for nobody: comments that are signed here stay as they are, and those that are
 * new come without a signature. Changes `raw`, which nobody else holds.
 */
export const takeSignatures = (raw: unknown, present: readonly Comment[]): void => {
  const talk = isRecord(raw) ? (raw as Raw)?.talk : null;
  if (!talk || !Array.isArray(talk.comments)) return;
  const signed = new Map(present.flatMap((one) => (one.authorId ? [[one.id as string, one]] : [])));
  talk.comments = talk.comments.map((comment: unknown) => {
    if (!isRecord(comment)) return comment;
    const { authorId: _, ...unsigned } = comment;
    return signed.get(String(comment.id)) ?? unsigned;
  });
};
