import type { Comment } from '../../model/comment.ts';
import type { Day } from '../../model/day.ts';
import type { RecordId } from '../../model/id.ts';
import type { Stage } from '../../model/stage.ts';
import type { Command } from '../edit.ts';
import { addRecords, setFields } from '../records.ts';
import { addComment } from './add-comment.ts';
import { removeComment } from './remove-comment.ts';

/**
 * `id`: of the assessment, one for each link and day. `comment`: the one that came with his answer before and is still
 * there. `authorId` and `at` come from the server.
 */
export type TakeAnswer = {
  id: RecordId;
  stage: Stage;
  date: Day;
  name: string;
  text: string;
  comment: Comment | null;
  authorId: string;
  at: string;
};

/** What the customer says of the relationship himself, with one comment; an answer of the same day takes its place. */
export const takeAnswer: Command<TakeAnswer, RecordId | null> = (edit, answer) => {
  const { id, stage, date, name, text, comment, authorId, at } = answer;
  const isThere = edit.account.inside.stages.some((other) => other.id === id);
  if (isThere) setFields(edit, 'stages', id, { stage, source: name });
  else addRecords(edit, 'stages', [{ id, view: 'customer-said', stage, date, source: name }]);

  if (comment && text === '') removeComment(edit, { id: comment.id });
  if (comment && text !== '' && (comment.text !== text || comment.author !== name))
    setFields(edit, 'comments', comment.id, { text, author: name, edited: at });
  if (comment || text === '') return null;
  return addComment(edit, { about: null, text, replyTo: null, author: name, authorId, at });
};
