import { describe, expect, it } from 'vitest';
import { Comment } from '../model/comment.ts';
import { openThreads, threadsOf, unreadSubjects } from './threads.ts';

const comment = (id: string, minute: number, more: object = {}) =>
  Comment.parse({ id, at: `2026-11-01T09:${String(minute).padStart(2, '0')}:00Z`, author: 'Tessa', text: id, ...more });

const shape = (comments: Comment[]) =>
  threadsOf(comments).map(({ head, replies }) => [head.id, replies.map((r) => r.id)]);

describe('threads', () => {
  it('[Q7] the thread in which somebody last wrote stands first, its answers in the order of time', () => {
    const comments = [
      comment('late', 9, { replyTo: 'a' }),
      comment('a', 1),
      comment('b', 5),
      comment('early', 2, { replyTo: 'a' }),
    ];
    expect(shape(comments)).toEqual([
      ['a', ['early', 'late']],
      ['b', []],
    ]);
  });

  it('[Q7] a reply to a reply stands in the thread of its head; a lost head and a ring lose nothing', () => {
    expect(shape([comment('a', 1), comment('b', 2, { replyTo: 'a' }), comment('c', 3, { replyTo: 'b' })])).toEqual([
      ['a', ['b', 'c']],
    ]);
    expect(shape([comment('x', 1, { replyTo: 'gone' })])).toEqual([['x', []]]);
    const ring = [comment('r', 1, { replyTo: 's' }), comment('s', 2, { replyTo: 'r' })];
    expect(threadsOf(ring).flatMap(({ head, replies }) => [head.id, ...replies.map((r) => r.id)])).toHaveLength(2);
  });

  it('[Q7] open threads are counted by what they are about, resolved ones not', () => {
    const comments = [
      comment('a', 1, { about: 'p1' }),
      comment('b', 2, { about: 'p1', replyTo: 'a' }),
      comment('c', 3, { about: 'p1', resolved: '2026-11-02T00:00:00Z' }),
      comment('d', 4, { about: 'p1', resolved: true }),
      comment('e', 5),
    ];
    expect([...openThreads(comments)]).toEqual([
      [null, 1],
      ['p1', 1],
    ]);
  });

  it('[Q28] a subject has something unread by a reply as well, and not by a resolved thread', () => {
    const comments = [
      comment('a', 1, { about: 'p1' }),
      comment('b', 2, { about: 'p1', replyTo: 'a' }),
      comment('c', 3, { about: 'p2', resolved: true }),
      comment('d', 4, { about: 'p3' }),
    ];
    expect([...unreadSubjects(comments, new Set(['b', 'c', 'elsewhere']))]).toEqual(['p1']);
  });
});
