import { describe, expect, it } from 'vitest';
import type { RecordId } from '../../model/id.ts';
import { createReplica } from '../../testing/replicas.ts';
import { addComment } from './add-comment.ts';
import { editComment } from './edit-comment.ts';
import { removeComment } from './remove-comment.ts';
import { resolveComment } from './resolve-comment.ts';

const at = '2026-11-25T10:00:00.000Z';
const later = '2026-11-25T11:00:00.000Z';

const talking = () => {
  const replica = createReplica();
  const say = (text: string, replyTo: RecordId | null = null, about: string | null = 'p1') =>
    replica.do(addComment, { about, text, replyTo, author: 'Tessa', authorId: 'u1', at }) as RecordId;
  const comments = () => replica.account().talk.comments;
  const comment = (id: RecordId) => comments().find((other) => other.id === id);
  return { ...replica, say, comments, comment };
};

describe('comments', () => {
  it('[Q2] a reply to a reply goes to the head, and is about what the head is about', () => {
    const { say, comments, ...replica } = talking();
    const head = say('Who decides?');
    const reply = say('Anna', head, 'somebody else');
    say('Since May', reply, null);
    expect(comments().map(({ replyTo, about }) => [replyTo, about])).toEqual([
      [null, 'p1'],
      [head, 'p1'],
      [head, 'p1'],
    ]);
    const lost = { about: null, text: 'x', replyTo: 'gone' as RecordId, author: 'T', authorId: 'u', at };
    expect(replica.do(addComment, lost)).toBeNull();
    expect(comments()).toHaveLength(3);
    expect(replica.repairs()).toEqual([]);
  });

  it('[Q3] the text changes and says when; resolving counts for the whole thread, once', () => {
    const { say, comment, ...replica } = talking();
    const head = say('Who decides?');
    const reply = say('Anna', head);
    replica.do(editComment, { id: reply, text: 'Anna Berg', at: later });
    expect(comment(reply)).toMatchObject({ text: 'Anna Berg', edited: later, at });
    replica.do(resolveComment, { id: reply, at });
    replica.do(resolveComment, { id: head, at: later });
    expect([comment(head)?.resolved, comment(reply)?.resolved]).toEqual([at, null]);
    replica.do(resolveComment, { id: head, at: null });
    expect(comment(head)?.resolved).toBeNull();
  });

  it('[Q4] a head with replies stays as an empty stone until its last reply is gone', () => {
    const { say, comments, comment, ...replica } = talking();
    const head = say('Who decides?');
    const [one, two] = [say('Anna', head), say('Ben', head)];
    replica.do(removeComment, { id: head });
    expect(comment(head)).toMatchObject({ text: '', author: '', authorId: '', deleted: true, about: 'p1' });
    replica.do(editComment, { id: head, text: 'back', at: later });
    expect(comment(head)?.text).toBe('');
    replica.do(removeComment, { id: one });
    expect(comments().map(({ id }) => id)).toEqual([head, two]);
    replica.do(removeComment, { id: two });
    expect(comments()).toEqual([]);
    const alone = say('Nobody answered');
    replica.do(removeComment, { id: alone });
    expect(comments()).toEqual([]);
  });
});
