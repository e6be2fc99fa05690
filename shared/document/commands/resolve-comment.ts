import type { RecordId } from '../../model/id.ts';
import { headsIn, isResolved } from '../../rules/threads.ts';
import type { Command } from '../edit.ts';
import { setFields } from '../records.ts';

/** `at`: when it was resolved; null opens it again. */
export type ResolveComment = { id: RecordId; at: string | null };

/** Resolves the thread of a comment; one that is so already stays as it is. */
export const resolveComment: Command<ResolveComment, void> = (edit, { id, at }) => {
  const { comments } = edit.account.talk;
  const comment = comments.find((other) => other.id === id);
  const head = comment && headsIn(comments)(comment);
  if (head && isResolved(head) !== (at !== null)) setFields(edit, 'comments', head.id, { resolved: at });
};
