import { describe, expect, it } from 'vitest';
import type { Day } from '../../model/day.ts';
import type { PersonId } from '../../model/id.ts';
import { createReplica } from '../../testing/replicas.ts';
import { smallFile } from '../../testing/small-file.ts';
import { addAction } from './add-action.ts';
import { editAction } from './edit-action.ts';
import { removeAction } from './remove-action.ts';

const [p1, p3] = ['p1', 'p3'] as PersonId[] as [PersonId, PersonId];
const day = (text: string) => text as Day;

const filled = () => {
  const replica = createReplica();
  replica.import(smallFile);
  return { ...replica, actions: () => replica.account().inside.actions };
};

describe('actions', () => {
  it('[D86] are owned by ours, about what is there, and never empty', () => {
    const { actions, ...replica } = filled();
    const about = ['p1', 'gone', 'c1', 'p1'];
    const id = replica.do(addAction, { text: ' Call Jo ', owner: p3, due: day('2026-12-01'), about })!;
    expect(replica.do(addAction, { text: '  ' })).toBeNull();
    replica.do(addAction, { text: 'Ask', owner: p1 });
    expect(actions().slice(1)).toMatchObject([
      { id, text: 'Call Jo', owner: p3, due: '2026-12-01', done: null, about: ['p1', 'c1'] },
      { text: 'Ask', owner: null, due: null, about: [] },
    ]);
  });

  it('[D86] are edited, done, opened again and removed', () => {
    const { actions, ...replica } = filled();
    const [{ id }] = actions() as [ReturnType<typeof actions>[number]];
    replica.do(editAction, { id, patch: { done: day('2026-11-20'), text: ' ', due: day('2026-12-24'), owner: p1 } });
    expect(actions()).toMatchObject([{ text: 'Visit', done: '2026-11-20', due: '2026-12-24', owner: null }]);
    replica.do(editAction, { id, patch: { done: null, owner: p3, about: ['p2', 'nobody'] } });
    expect(actions()).toMatchObject([{ done: null, owner: p3, about: ['p2'], due: '2026-12-24' }]);
    replica.do(removeAction, { id });
    expect(actions()).toEqual([]);
    replica.do(editAction, { id, patch: { text: 'Back' } });
    expect(actions()).toEqual([]);
  });
});
