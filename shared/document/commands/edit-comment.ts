import type { RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { setFields } from '../records.ts';

export type EditComment = { id: RecordId; text: string; at: string };

/** Another text for a comment that is there; `at` is when. */
export const editComment: Command<EditComment, void> = (edit, { id, text, at }) => {
  const comment = edit.account.talk.comments.find((other) => other.id === id);
  if (comment && !comment.deleted && comment.text !== text) setFields(edit, 'comments', id, { text, edited: at });
};
