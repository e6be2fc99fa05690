import type { RecordId } from '../../model/id.ts';
import { headsIn } from '../../rules/threads.ts';
import type { Command } from '../edit.ts';
import { removeRecord, setFields } from '../records.ts';

export type RemoveComment = { id: RecordId };

/** Takes a comment away. A head that others answered stays as an empty stone, and goes with its last answer. */
export const removeComment: Command<RemoveComment, void> = (edit, { id }) => {
  const { comments } = edit.account.talk;
  const comment = comments.find((other) => other.id === id);
  if (!comment) return;
  const headOf = headsIn(comments);
  const head = headOf(comment);
  const others = comments.filter((other) => other.id !== id && other.id !== head.id && headOf(other) === head);
  if (head === comment && others.length > 0) {
    setFields(edit, 'comments', id, { text: '', author: '', authorId: '', edited: '', deleted: true });
    return;
  }
  removeRecord(edit, 'comments', id);
  if (head !== comment && head.deleted && others.length === 0) removeRecord(edit, 'comments', head.id);
};
