import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../model/id.ts';
import { diffAccounts } from '../../rules/diff/diff-accounts.ts';
import { arbitraryStep, runStep } from '../../testing/arbitrary-intent.ts';
import { createReplica, type Replica, sync } from '../../testing/replicas.ts';
import { smallFile } from '../../testing/small-file.ts';
import { createHistory } from '../history.ts';
import { readAccount } from '../read.ts';
import { decodeState, encodeState, stateKey } from '../state.ts';
import { treeAt } from '../write.ts';
import { writerOf } from '../writer-of.ts';
import { addPeople } from './add-people.ts';
import { editPerson } from './edit-person.ts';
import { removePeople } from './remove-people.ts';
import { restorePerson } from './restore-person.ts';
import { restoreVersion } from './restore-version.ts';

const [jo, anna] = ['p1', 'p3'] as PersonId[] as [PersonId, PersonId];

const filled = (name = 'a') => {
  const replica = createReplica(name);
  replica.import(smallFile);
  return replica;
};
const versionOf = (replica: Replica) => decodeState(encodeState(replica.docs));
const withoutTalk = (account: ReturnType<Replica['account']>) => ({ ...account, talk: { comments: [] } });

describe('states', () => {
  it('[V2] a state that is opened again is the same, also by its key', () => {
    fc.assert(
      fc.property(fc.array(arbitraryStep, { maxLength: 20 }), (steps) => {
        const replica = filled();
        for (const step of steps) runStep(replica, step);
        const copy = versionOf(replica);
        expect(readAccount(copy).account).toEqual(replica.account());
        expect(stateKey(copy)).toEqual(stateKey(replica.docs));
        replica.do(addPeople, { people: [{ side: 'customer', name: 'One more' }] });
        expect(stateKey(copy)).not.toEqual(stateKey(replica.docs));
      }),
      { numRuns: 40 },
    );
  });

  it('[V2] a removal alone makes another state', () => {
    const replica = filled();
    const key = stateKey(replica.docs);
    replica.do(removePeople, { ids: [jo] });
    expect(stateKey(replica.docs)).not.toEqual(key);
  });
});

describe('restoring a version', () => {
  it('[V30, V20] brings everything back but the comments, and one undo takes that back', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryStep, { maxLength: 12 }),
        fc.array(arbitraryStep, { maxLength: 12 }),
        (early, late) => {
          const replica = filled();
          for (const step of early) runStep(replica, step);
          const version = versionOf(replica);
          const then = replica.account();
          for (const step of late) runStep(replica, step);
          const before = replica.account();
          const history = createHistory({ ...replica.docs, talk: null });
          replica.do(restoreVersion, { version });
          expect(diffAccounts(withoutTalk(then), withoutTalk(replica.account()))).toEqual([]);
          expect(replica.account().talk).toEqual(before.talk);
          history.undo();
          expect(withoutTalk(replica.account())).toEqual(withoutTalk(before));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('[V31] writes nothing where nothing differs, and one update per layer where something does', () => {
    const replica = filled();
    const version = versionOf(replica);
    let updates = 0;
    for (const doc of Object.values(replica.docs)) doc.on('update', () => updates++);
    replica.do(restoreVersion, { version });
    expect(updates).toBe(0);
    replica.do(removePeople, { ids: [jo] });
    updates = 0;
    replica.do(restoreVersion, { version });
    expect(updates).toBe(2);
  });

  it('[V31] merges with what a colleague does at the same moment', () => {
    const [a, b] = [filled('a'), createReplica('b')];
    sync(a, b);
    const version = versionOf(a);
    a.do(editPerson, { id: jo, patch: { email: 'jo@nordwind.example' } });
    a.do(removePeople, { ids: [anna] });
    sync(a, b);
    b.do(editPerson, { id: jo, patch: { phone: '+49 1' } });
    a.do(restoreVersion, { version });
    sync(a, b);
    expect(a.account()).toEqual(b.account());
    const { email, phone } = b.account().people.find(({ id }) => id === jo)!;
    expect([email, phone]).toEqual([null, '+49 1']);
    expect(b.account().people.some(({ id }) => id === anna)).toBe(true);
  });

  it('[V32] unknown keys and records that need repair come back as they were', () => {
    const replica = filled();
    replica.docs.map.getMap('people').set('odd', 'not a person');
    const version = versionOf(replica);
    replica.docs.map.getMap('people').delete('odd');
    replica.do(restoreVersion, { version });
    expect(replica.repairs().map((repair) => repair.id)).toEqual(['odd']);
  });
});

describe('copying one person back', () => {
  it('[V33] brings him with his lines, links, plans, roles and judgements, and nobody else', () => {
    const replica = filled();
    const version = versionOf(replica);
    const then = replica.account();
    replica.do(removePeople, { ids: [jo] });
    replica.do(editPerson, { id: anna, patch: { name: 'Anna Berg-Sol' } });
    const history = createHistory({ ...replica.docs, talk: null });
    const before = replica.account();
    expect(replica.do(restorePerson, { version, person: jo })).toBe(true);
    const now = replica.account();
    const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
    expect(now.people.find(({ id }) => id === jo)).toEqual(then.people[0]);
    expect(now.people.find(({ id }) => id === anna)!.name).toBe('Anna Berg-Sol');
    expect(ids(now.contacts)).toEqual(ids(then.contacts));
    expect(ids(now.links)).toEqual(ids(then.links));
    for (const list of ['contactPlans', 'plannedContacts', 'influences', 'judgements', 'needs', 'personNotes'] as const)
      expect(ids(now.inside[list]), list).toEqual(ids(then.inside[list]));
    expect(now.inside.decisions).toEqual(then.inside.decisions);
    history.undo();
    expect(replica.account()).toEqual(before);
  });

  it('[V33] a line to somebody who is gone now stays away, and what came since stays', () => {
    const replica = filled();
    const version = versionOf(replica);
    replica.do(removePeople, { ids: [anna, jo] });
    const added = replica.do(addPeople, { people: [{ side: 'customer', name: 'Since then' }] });
    replica.do(restorePerson, { version, person: jo });
    expect(replica.account().contacts.map(({ id }) => id)).toEqual(['c2']);
    expect(replica.account().people.map(({ id }) => id)).toContain(added[0]);
    expect(replica.do(restorePerson, { version, person: 'nobody' as PersonId })).toBe(false);
  });
});

describe('who wrote something', () => {
  it('[V23] is the client of what stands there; of what is gone nobody knows', () => {
    const [a, b] = [filled('a'), createReplica('b')];
    sync(a, b);
    b.do(editPerson, { id: jo, patch: { name: 'Jo Maier' } });
    sync(a, b);
    expect(writerOf(a.docs, 'map', ['people', 'p1', 'name'])).toBe(b.docs.map.clientID);
    expect(writerOf(a.docs, 'map', ['people', 'p1'])).toBe(a.docs.map.clientID);
    expect(writerOf(a.docs, 'map', ['people', 'p1', 'posts', '2025-07-01', 'title'])).toBe(a.docs.map.clientID);
    expect(writerOf(a.docs, 'map', ['people', 'gone'])).toBeNull();
    b.do(removePeople, { ids: [jo] });
    sync(a, b);
    expect(writerOf(a.docs, 'map', ['people', 'p1', 'name'])).toBeNull();
    expect(treeAt(a.docs, 'map', ['people', 'p1'])).toBeUndefined();
  });
});
