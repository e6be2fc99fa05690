import type { RecordId } from '../../model/id.ts';
import { headsIn } from '../../rules/threads.ts';
import type { Command } from '../edit.ts';
import { addRecords } from '../records.ts';

/** `at`: an ISO instant. Author and instant come from the server, never from who writes. */
export type AddComment = {
  about: string | null;
  text: string;
  replyTo: RecordId | null;
  author: string;
  authorId: string;
  at: string;
};

/** A comment, or an answer in a thread: about what its head is about. Null when that is gone. */
export const addComment: Command<AddComment, RecordId | null> = (edit, { about, replyTo, ...said }) => {
  const { comments } = edit.account.talk;
  const answered = comments.find((comment) => comment.id === replyTo);
  if (replyTo !== null && !answered) return null;
  const head = answered ? headsIn(comments)(answered) : null;
  const id = edit.newId() as RecordId;
  addRecords(edit, 'comments', [
    { id, about: head ? head.about : about, ...said, replyTo: head?.id ?? null, resolved: null },
  ]);
  return id;
};
