import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../model/id.ts';
import { arbitraryAccount } from '../testing/arbitrary-account.ts';
import { arbitraryStep, runStep } from '../testing/arbitrary-intent.ts';
import { createReplica, replicaOf, sync } from '../testing/replicas.ts';
import { smallFile } from '../testing/small-file.ts';
import { addPeople } from './commands/add-people.ts';
import { editPerson } from './commands/edit-person.ts';
import { removePeople } from './commands/remove-people.ts';
import { createHistory, HISTORY_LIMIT } from './history.ts';

const p1 = 'p1' as PersonId;
const p2 = 'p2' as PersonId;

const pair = () => {
  const [a, b] = [createReplica('a'), createReplica('b')];
  a.import(smallFile);
  sync(a, b);
  return { a, b, mine: createHistory(a.docs), theirs: createHistory(b.docs) };
};

describe('history', () => {
  it('[D50] undoing all gives the account from before, redoing all the one from after', () => {
    fc.assert(
      fc.property(arbitraryAccount({ maxPeople: 6 }), fc.array(arbitraryStep, { maxLength: 12 }), (account, steps) => {
        const replica = replicaOf(account);
        const history = createHistory(replica.docs);
        const before = replica.file();
        for (const step of steps) runStep(replica, step);
        const after = replica.file();
        while (history.undo());
        expect(replica.file()).toEqual(before);
        while (history.redo());
        expect(replica.file()).toEqual(after);
        while (history.undo());
        expect(replica.file()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('[D51] one undo takes an import back, over all layers', () => {
    const replica = createReplica();
    const history = createHistory(replica.docs);
    const empty = replica.file();
    replica.import(smallFile);
    const full = replica.file();
    expect(history.undo()).toBe(true);
    expect(replica.file()).toEqual(empty);
    expect(history.state()).toEqual({ canUndo: false, canRedo: true });
    expect(history.redo()).toBe(true);
    expect(replica.file()).toEqual(full);
  });

  it('[D51] removed people come back with all that was said of them', () => {
    const { a, b, mine } = pair();
    const before = a.file();
    a.do(removePeople, { ids: [p1, p2] });
    sync(a, b);
    mine.undo();
    sync(a, b);
    expect(b.file()).toEqual(before);
  });

  it('[D52] each undoes only his own', () => {
    const { a, b, mine, theirs } = pair();
    a.do(editPerson, { id: p1, patch: { name: 'by a' } });
    sync(a, b);
    b.do(editPerson, { id: p1, patch: { email: 'by b' } });
    b.do(editPerson, { id: p2, patch: { name: 'by b' } });
    sync(a, b);
    expect(mine.undo()).toBe(true);
    expect(mine.undo()).toBe(false);
    sync(a, b);
    expect(b.account().people[0]).toMatchObject({ name: 'Jo Meier', email: 'by b' });
    expect(b.account().people[1]).toMatchObject({ name: 'by b' });
    expect(theirs.undo()).toBe(true);
    expect(b.account().people[1]).toMatchObject({ name: 'Kim Beck' });
  });

  it('[D52] what a colleague has changed since stays: his value, and the person he works on', () => {
    const { a, b, mine } = pair();
    const [added] = a.do(addPeople, { people: [{ side: 'customer', name: 'New' }] });
    a.do(editPerson, { id: p1, patch: { name: 'by a', email: 'by a' } });
    sync(a, b);
    b.do(editPerson, { id: p1, patch: { name: 'by b' } });
    b.do(editPerson, { id: added!, patch: { phone: '1' } });
    sync(a, b);
    mine.undo();
    expect(a.account().people[0]).toMatchObject({ name: 'by b', email: null });
    expect(mine.undo()).toBe(false);
    expect(a.account().people.at(-1)).toMatchObject({ name: 'New', phone: '1' });
  });

  it('[D53] an intent of which nothing is left is passed over', () => {
    const { a, b, mine } = pair();
    a.do(editPerson, { id: p2, patch: { name: 'first' } });
    a.do(editPerson, { id: p1, patch: { name: 'second' } });
    sync(a, b);
    b.do(editPerson, { id: p1, patch: { name: 'theirs' } });
    sync(a, b);
    expect(mine.undo()).toBe(true);
    expect(
      a
        .account()
        .people.slice(0, 2)
        .map((person) => person.name),
    ).toEqual(['theirs', 'Kim Beck']);
  });

  it('[D54] a new intent forgets what was undone; one without effect is no step', () => {
    const { a, mine } = pair();
    let calls = 0;
    mine.subscribe(() => {
      calls += 1;
    });
    const idle = mine.state();
    a.do(editPerson, { id: p1, patch: { name: 'Jo Meier' } });
    expect(mine.state()).toBe(idle);
    a.do(editPerson, { id: p1, patch: { name: 'x' } });
    mine.undo();
    expect(mine.state()).toEqual({ canUndo: false, canRedo: true });
    expect(mine.state()).toBe(mine.state());
    a.do(editPerson, { id: p1, patch: { name: 'y' } });
    expect(mine.redo()).toBe(false);
    expect(mine.state()).toEqual({ canUndo: true, canRedo: false });
    expect(calls).toBe(3);
    mine.dispose();
    a.do(editPerson, { id: p2, patch: { name: 'z' } });
    mine.undo();
    expect(
      a
        .account()
        .people.slice(0, 2)
        .map((person) => person.name),
    ).toEqual(['Jo Meier', 'z']);
    expect(calls).toBe(3);
  });

  it('[D54] the oldest intents are forgotten', () => {
    const { a, mine } = pair();
    for (let count = 0; count < HISTORY_LIMIT + 5; count += 1)
      a.do(editPerson, { id: p1, patch: { name: `${count}` } });
    while (mine.undo());
    expect(a.account().people[0]!.name).toBe('4');
  });
});
