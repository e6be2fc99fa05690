import { describe, expect, it } from 'vitest';
import type { Day } from '../../model/day.ts';
import type { RecordId } from '../../model/id.ts';
import { createReplica } from '../../testing/replicas.ts';
import { smallFile } from '../../testing/small-file.ts';
import { addComment } from './add-comment.ts';
import { takeAnswer } from './take-answer.ts';

const id = 'said-l1-2026-05-04' as RecordId;
const at = '2026-05-04T10:00:00.000Z';
const given = { id, date: '2026-05-04' as Day, name: 'Katrin', authorId: 'link:l1', at };

const filled = () => {
  const replica = createReplica();
  replica.import(smallFile);
  const said = () => replica.account().inside.stages.filter(({ view }) => view === 'customer-said');
  const own = () => replica.account().talk.comments.findLast(({ authorId }) => authorId === 'link:l1') ?? null;
  return { ...replica, said, own };
};

describe('the answer of a customer', () => {
  it('[CV2] [CV3] is one assessment and one comment, and another takes their place', () => {
    const { own, said, ...replica } = filled();
    const before = said().length;
    replica.do(takeAnswer, { ...given, stage: 'basic', text: 'One', comment: null });
    replica.do(takeAnswer, { ...given, name: 'Jens', stage: 'integrated', text: 'Two', comment: own() });
    expect(said().slice(before)).toEqual([
      { id, view: 'customer-said', stage: 'integrated', date: '2026-05-04', source: 'Jens' },
    ]);
    expect(own()).toMatchObject({ text: 'Two', author: 'Jens', about: null, edited: at });
    replica.do(takeAnswer, { ...given, stage: 'basic', text: '', comment: own() });
    expect(own()).toBeNull();
  });

  it('[CV3] a comment that others answered stays as an empty stone, and what comes later is a new one', () => {
    const { own, ...replica } = filled();
    const first = replica.do(takeAnswer, { ...given, stage: 'basic', text: 'One', comment: null });
    replica.do(addComment, { about: null, text: 'Why?', replyTo: first, author: 'A', authorId: 'u1', at });
    replica.do(takeAnswer, { ...given, stage: 'basic', text: '', comment: own() });
    expect(replica.account().talk.comments.find((comment) => comment.id === first)).toMatchObject({ deleted: true });
    const second = replica.do(takeAnswer, { ...given, stage: 'basic', text: 'Two', comment: null });
    expect(second).not.toBe(first);
  });
});
