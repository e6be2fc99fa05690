import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createReplica, sync } from '../testing/replicas.ts';
import { smallFile } from '../testing/small-file.ts';
import { addPeople } from './commands/add-people.ts';
import { editPerson } from './commands/edit-person.ts';
import { setStrength } from './commands/set-strength.ts';

const fileWith = (person: object) => ({
  format: 'facet-account',
  version: 1,
  people: [{ id: 'p1', side: 'customer', name: 'Jo Meier', ...person }],
});

describe('shape', () => {
  it('[D1] two people who each change a part of one record both keep theirs', () => {
    const [a, b] = [createReplica('a'), createReplica('b')];
    a.import(smallFile);
    sync(a, b);
    a.do(setStrength, { ids: [a.account().contacts[0]!.id], value: 4, on: '2026-01-01' as never });
    b.do(setStrength, { ids: [b.account().contacts[0]!.id], value: 1, on: '2026-02-01' as never });
    a.import({ ...smallFile, people: [{ ...smallFile.people[0], posts: [{ title: 'Chief buyer' }] }] });
    b.import({ ...smallFile, people: [{ ...smallFile.people[0], posts: [{ level: 'director' }] }] });
    sync(a, b);
    expect(a.account()).toEqual(b.account());
    expect(a.account().contacts[0]!.strengths.map((entry) => entry.value)).toEqual([2, 4, 1]);
    expect(a.account().people[0]!.posts[0]).toMatchObject({ title: 'Chief buyer', level: 'director' });
  });

  it('[D2] keys that begin with $ and a key named constructor survive', () => {
    const odd = { $order: 1, $: 2, $$x: 3, constructor: { constructor: 4, $constructor: 5 } };
    const replica = createReplica();
    replica.import(fileWith({ ...odd, posts: [{ title: '', ...odd }], externalIds: { $order: 'x' } }));
    const [person] = replica.file().people;
    expect(person).toMatchObject(odd);
    expect(person!.posts[0]).toMatchObject(odd);
    expect(person!.externalIds).toEqual({ $order: 'x' });
  });

  it('[D3] lone surrogates, __proto__ and undefined are not stored', () => {
    const replica = createReplica();
    replica.import(JSON.parse('{"format":"facet-account","version":1,"x":{"__proto__":{"a":1},"b":"\\ud800"}}'));
    const [id] = replica.do(addPeople, { people: [{ side: 'customer', name: 'A\ud800', email: undefined }] });
    expect(replica.account().people[0]!.name).toBe('A\ufffd');
    expect(replica.account().x).toEqual({ b: '\ufffd' });
    const copy = createReplica('b');
    sync(replica, copy);
    expect(copy.account()).toEqual(replica.account());
    const record = replica.docs.map.getMap('people').get(id!);
    expect(record instanceof Y.Map && [...record.keys()]).toEqual(expect.not.arrayContaining(['email', 'seat']));
  });

  it('[D3, D22] a file nested absurdly deep is refused and nothing of it is written', () => {
    const replica = createReplica();
    const deep = JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`);
    expect(() => replica.import(fileWith({ deep }))).toThrow(RangeError);
    expect(replica.account()).toEqual(createReplica().account());
  });

  it('[D6] long, emoji and right-to-left names are kept', () => {
    const names = ['x'.repeat(10_000), '👩‍👩‍👧‍👦🏳️‍🌈', 'عبد الله \u202e', '<script>alert(1)</script>', '=1+1'];
    const replica = createReplica();
    const [id] = replica.do(addPeople, { people: names.map((name) => ({ side: 'customer' as const, name })) });
    replica.do(editPerson, { id: id!, patch: { location: 'y'.repeat(10_000) } });
    expect(replica.account().people.map((person) => person.name)).toEqual(names);
    expect(replica.account().people[0]!.location).toHaveLength(10_000);
  });
});
