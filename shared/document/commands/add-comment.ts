import type { RecordId } from '../../model/id.ts';
import { headsIn } from '../../rules/threads.ts';
import type { Command } from '../edit.ts';
import { addRecords } from '../records.ts';

/** `at`: an ISO instant. Author and instant come from the server, never from who writes. */
export type AddComment = {
  about: string | null;
  text: string;
  replyTo: RecordId | null;
  /** Made by who sent it; otherwise a fresh one. */
  id?: RecordId;
  author: string;
  authorId: string;
  at: string;
};

/** A comment, or an answer in a thread: about what its head is about. Null when that is gone. */
export const addComment: Command<AddComment, RecordId | null> = (edit, { about, replyTo, id: given, ...said }) => {
  const { comments } = edit.account.talk;
  const answered = comments.find((comment) => comment.id === replyTo);
  if (replyTo !== null && !answered) return null;
  const head = answered ? headsIn(comments)(answered) : null;
  const id = given ?? (edit.newId() as RecordId);
  addRecords(edit, 'comments', [
    { id, about: head ? head.about : about, ...said, replyTo: head?.id ?? null, resolved: null },
  ]);
  return id;
};
