import { describe, expect, it } from 'vitest';
import type { PersonId } from '../model/id.ts';
import { createReplica } from '../testing/replicas.ts';
import { smallFile } from '../testing/small-file.ts';
import { addTouch } from './commands/add-touch.ts';
import { connect } from './commands/connect.ts';
import { editContactPlan } from './commands/edit-contact-plan.ts';
import { editPerson } from './commands/edit-person.ts';
import { editPost } from './commands/edit-post.ts';
import { editStrength } from './commands/edit-strength.ts';
import { leavePerson } from './commands/leave-person.ts';
import { moveFunction } from './commands/move-function.ts';
import { movePeople } from './commands/move-people.ts';
import { promotePerson } from './commands/promote-person.ts';
import { removePeople } from './commands/remove-people.ts';
import { removeTouch } from './commands/remove-touch.ts';
import { setManager } from './commands/set-manager.ts';
import { setStrength } from './commands/set-strength.ts';
import { succeedPerson } from './commands/succeed-person.ts';
import { type Command, IntentOrigin } from './edit.ts';

const filled = () => {
  const replica = createReplica();
  replica.import(smallFile);
  const updates = { map: 0, inside: 0, talk: 0 };
  const origins = new Set<unknown>();
  for (const layer of ['map', 'inside', 'talk'] as const) {
    replica.docs[layer].on('update', (_, origin) => {
      updates[layer] += 1;
      origins.add(origin);
    });
  }
  return { ...replica, updates, origins };
};

describe('perform', () => {
  it('[D20] a command is one update per layer that it changes, all with one origin', () => {
    const { updates, origins, ...replica } = filled();
    replica.do(removePeople, { ids: ['p1', 'p2'] as PersonId[] });
    expect(updates).toEqual({ map: 1, inside: 1, talk: 0 });
    expect(origins.size).toBe(1);
    expect([...origins][0]).toBeInstanceOf(IntentOrigin);
  });

  it('[D21] a command whose subject is gone does nothing', () => {
    const { updates, ...replica } = filled();
    const id = 'gone' as never;
    const on = '2026-01-01' as never;
    replica.do(editPerson, { id, patch: { name: 'x', externalIds: { a: 'b' } } });
    replica.do(editPost, { id, on, patch: { title: 'x' } });
    replica.do(movePeople, { ids: [id], on, function: null });
    replica.do(promotePerson, { id, on, post: { title: 'x' } });
    expect(replica.do(leavePerson, { id, on })).toBeNull();
    expect(replica.do(succeedPerson, { id, on, successor: { side: 'customer', name: 'x' } })).toBeNull();
    expect(replica.do(connect, { supplier: id, customer: 'p1' as PersonId, value: 2, on })).toBeNull();
    replica.do(setStrength, { ids: [id], value: 2, on });
    replica.do(editStrength, { id, from: null, patch: { value: 2 } });
    expect(replica.do(addTouch, { id, date: on, kind: '' })).toBeNull();
    replica.do(removeTouch, { id, touch: id });
    replica.do(editContactPlan, { contact: id, patch: { wanted: 2 } });
    replica.do(setManager, { person: id, manager: 'p1' as PersonId });
    replica.do(moveFunction, { id, before: null });
    replica.do(removePeople, { ids: [id] });
    expect(updates).toEqual({ map: 0, inside: 0, talk: 0 });
  });

  it('[D22] a command that throws leaves nothing behind', () => {
    const { updates, ...replica } = filled();
    const before = replica.file();
    const failing: Command<null, void> = (edit) => {
      removePeople(edit, { ids: ['p1', 'p3'] as PersonId[] });
      editPerson(edit, { id: 'p2' as PersonId, patch: { name: 'x' } });
      throw new Error('no');
    };
    expect(() => replica.do(failing, null)).toThrow('no');
    expect(replica.file()).toEqual(before);
  });
});
