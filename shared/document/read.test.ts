import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { PersonId } from '../model/id.ts';
import { createReplica, sync } from '../testing/replicas.ts';
import { smallFile } from '../testing/small-file.ts';
import { editPerson } from './commands/edit-person.ts';
import { editPost } from './commands/edit-post.ts';
import { planContact } from './commands/plan-contact.ts';
import { createReader, readAccount } from './read.ts';

const p1 = 'p1' as PersonId;
const filled = () => {
  const replica = createReplica();
  replica.import(smallFile);
  return { ...replica, reader: createReader(replica.docs) };
};

describe('reading', () => {
  it('[D10] what did not change is the same object', () => {
    const { reader, ...replica } = filled();
    const before = reader.read();
    expect(reader.read()).toBe(before);

    replica.do(editPerson, { id: p1, patch: { email: 'jo@nordwind.example' } });
    const after = reader.read();
    expect(after.account).not.toBe(before.account);
    expect(after.account.people[0]).not.toBe(before.account.people[0]);
    expect(after.account.people[0]!.posts).toBe(before.account.people[0]!.posts);
    expect(after.account.people[1]).toBe(before.account.people[1]);
    expect(after.account.contacts).toBe(before.account.contacts);
    expect(after.account.inside).toBe(before.account.inside);
    expect(after.account.account).toBe(before.account.account);
    expect(after.repairs).toBe(before.repairs);
  });

  it('[D10] a change that reads the same leaves the account the same object', () => {
    const { reader, docs } = filled();
    const before = reader.read();
    const person = docs.map.getMap('people').get('p1') as Y.Map<unknown>;
    person.set('until', null);
    docs.map.getMap('meta').set('name', 'Nordwind');
    expect(reader.read()).toBe(before);
  });

  it('[D11] listeners are called once per transaction and layer that changes something', () => {
    const { reader, ...replica } = filled();
    reader.read();
    let calls = 0;
    const stop = reader.subscribe(() => {
      calls += 1;
      reader.read();
    });
    replica.do(editPost, { id: p1, on: '2026-01-01' as never, patch: { title: 'A', tip: true, unit: null } });
    expect(calls).toBe(1);
    replica.do(planContact, { supplier: 'p3' as PersonId, customer: p1, from: '2027-01-01' as never, value: 2 });
    expect(calls).toBe(2);
    replica.do(editPerson, { id: 'nobody' as PersonId, patch: { name: 'x' } });
    replica.docs.map.getMap('of another program').set('x', 1);
    expect(calls).toBe(2);
    stop();
    reader.subscribe(() => {
      calls += 1;
    });
    reader.dispose();
    replica.do(editPerson, { id: p1, patch: { name: 'B' } });
    expect(calls).toBe(2);
  });

  it('[D12] a malformed record needs repair, stays in the document and harms no other', () => {
    const { reader, docs } = filled();
    const people = docs.map.getMap('people');
    (people.get('p1') as Y.Map<unknown>).set('side', 'neither');
    people.set('not an id!', new Y.Map([['name', 'X']]));
    people.set('junk', 5);
    people.set('text', new Y.Text('hello'));
    const posts = (people.get('p2') as Y.Map<unknown>).get('posts') as Y.Map<unknown>;
    posts.set('2026-02-30', new Y.Map());
    const { account, repairs } = reader.read();
    expect(account.people.map((person) => person.id)).toEqual(['p3', 'p4']);
    expect(repairs.map((repair) => repair.id).toSorted()).toEqual(['junk', 'not an id!', 'p1', 'p2', 'text']);
    expect(repairs.find((repair) => repair.id === 'p1')).toMatchObject({
      layer: 'map',
      collection: 'people',
      reason: expect.stringContaining('side'),
      raw: { id: 'p1', name: 'Jo Meier', side: 'neither' },
    });
    (people.get('p1') as Y.Map<unknown>).set('side', 'customer');
    expect(reader.read().account.people[0]).toMatchObject({ id: 'p1', name: 'Jo Meier' });
  });

  it('[D13] a layer that is not visible reads as empty and commands leave it out', () => {
    const { docs } = filled();
    const guest = { ...createReplica('g'), docs: { map: docs.map, inside: null, talk: null } };
    const { account } = readAccount(guest.docs);
    expect(account.people).toHaveLength(4);
    expect(account.inside).toEqual(createReplica().account().inside);
    expect(account.talk).toEqual({ comments: [] });
  });

  it('[D14] a plain list by another program is read, and is a map after the first edit', () => {
    const replica = createReplica();
    const record = new Y.Map<unknown>([
      ['side', 'customer'],
      ['name', 'Jo'],
      ['posts', [{ title: 'Buyer' }]],
    ]);
    replica.docs.map.getMap('people').set('p1', record);
    expect(replica.account().people[0]!.posts[0]).toMatchObject({ from: null, title: 'Buyer' });
    replica.do(editPost, { id: p1, on: '2026-01-01' as never, patch: { level: null, tip: true } });
    expect(record.get('posts')).toBeInstanceOf(Y.Map);
    expect(replica.account().people[0]!.posts).toEqual([
      { from: null, title: 'Buyer', function: null, level: null, unit: null, tip: true },
    ]);
  });

  it('[D15] names that are no text read as empty, format keys come from nobody', () => {
    const replica = createReplica();
    const meta = replica.docs.map.getMap('meta');
    meta.set('name', 5);
    meta.set('file:format', 'evil');
    meta.set('file:people', 'evil');
    expect(replica.file()).toMatchObject({ format: 'facet-account', account: { name: '' }, people: [] });
  });

  it('[D10] what arrives from a colleague invalidates only what it touches', () => {
    const { reader, ...replica } = filled();
    const other = createReplica('b');
    sync(replica as never, other);
    const before = reader.read().account;
    other.do(editPerson, { id: 'p4' as PersonId, patch: { phone: '1' } });
    sync(replica as never, other);
    const after = reader.read().account;
    expect(after.people.map((person, index) => person === before.people[index])).toEqual([true, true, true, false]);
  });
});
