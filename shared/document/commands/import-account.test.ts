import { describe, expect, it } from 'vitest';
import type * as Y from 'yjs';
import { AccountFile } from '../../model/account-file.ts';
import type { Day } from '../../model/day.ts';
import { createReplica } from '../../testing/replicas.ts';
import { smallFile } from '../../testing/small-file.ts';
import { perform } from '../edit.ts';
import { readAccount } from '../read.ts';
import { importAccount } from './import-account.ts';

const head = { format: 'facet-account', version: 1 };
const filled = () => {
  const replica = createReplica();
  replica.import(smallFile);
  return replica;
};

describe('importAccount', () => {
  it('[D42] a written key updates, null clears, an absent key keeps; nothing is removed', () => {
    const replica = filled();
    replica.import({
      ...head,
      people: [{ id: 'p1', side: 'customer', name: 'Jo', email: 'jo@x.example', phone: '1' }],
    });
    const result = replica.import({
      ...head,
      account: { customer: 'Nord' },
      people: [{ id: 'p1', side: 'customer', name: 'Jo', email: null }],
      inside: { contactPlans: [{ id: 'k1', contact: 'c1', grow: null }] },
    });
    expect(result).toEqual({ added: 0, updated: 2, unchanged: 0, rejected: [] });
    const { account, people, inside } = replica.account();
    expect(account).toEqual({ name: 'Nordwind', supplier: 'Our company', customer: 'Nord' });
    expect(people).toHaveLength(4);
    expect(people[0]).toMatchObject({ name: 'Jo', email: null, phone: '1', externalIds: { salesforce: '003' } });
    expect(people[0]!.posts).toHaveLength(2);
    expect(inside.contactPlans[0]).toMatchObject({ wanted: 4, owner: 'p4', grow: { goal: '' } });
  });

  it('[D43] posts and strengths merge by from, touches and roles by id, objects key by key', () => {
    const replica = filled();
    replica.import({
      ...head,
      people: [
        {
          id: 'p1',
          side: 'customer',
          name: 'Jo Meier',
          posts: [
            { from: '2025-07-01', title: 'Chief' },
            { from: '2026-01-01', title: 'COO' },
          ],
          externalIds: { hubspot: '7' },
        },
      ],
      contacts: [
        {
          id: 'c1',
          supplier: 'p3',
          customer: 'p1',
          strengths: [
            { from: '2024-03-01', value: 3, note: 'x' },
            { from: null, value: 1 },
          ],
          touches: [
            { id: 't1', date: '2026-09-30', kind: 'call' },
            { id: 't2', date: '2026-01-01' },
          ],
        },
      ],
      inside: {
        contactPlans: [{ id: 'k1', contact: 'c1', grow: { role: 'Sponsor' } }],
        decisions: [
          {
            id: 'd1',
            roles: [
              { id: 'r2', person: 'p2', role: 'approver' },
              { id: 'r3', person: 'p1', role: 'user' },
            ],
          },
        ],
      },
    });
    const { people, contacts, inside } = replica.account();
    expect(people[0]!.posts).toMatchObject([
      { from: null, title: 'Logistics manager' },
      { from: '2025-07-01', title: 'Chief', function: 'logistics', level: 'director' },
      { from: '2026-01-01', title: 'COO', function: null },
    ]);
    expect(people[0]!.externalIds).toEqual({ salesforce: '003', hubspot: '7' });
    expect(contacts[0]!.strengths).toEqual([
      { from: null, value: 1 },
      { from: '2024-03-01', value: 3, note: 'x' },
    ]);
    expect(contacts[0]!.touches).toEqual([
      { id: 't2', date: '2026-01-01', kind: '' },
      { id: 't1', date: '2026-09-30', kind: 'call' },
    ]);
    expect(inside.contactPlans[0]!.grow).toMatchObject({ goal: 'Trust', role: 'Sponsor' });
    expect(inside.decisions[0]).toMatchObject({
      name: 'Renewal',
      roles: [{ id: 'r1' }, { id: 'r2', role: 'approver' }, { id: 'r3' }],
    });
  });

  it('[D43] null clears ids in other programs', () => {
    const replica = filled();
    replica.import({ ...head, people: [{ id: 'p1', side: 'customer', name: 'Jo Meier', externalIds: null }] });
    expect(replica.account().people[0]!.externalIds).toEqual({});
  });

  it('[D43] null clears the id in one program, once, and a new person has none', () => {
    const replica = filled();
    const ids = { salesforce: null, hubspot: '7' };
    const cleared = { ...head, people: [{ id: 'p1', side: 'customer', name: 'Jo Meier', externalIds: ids }] };
    expect(replica.import(cleared)).toMatchObject({ updated: 1 });
    expect(replica.account().people[0]!.externalIds).toEqual({ hubspot: '7' });
    expect(replica.import(cleared)).toMatchObject({ updated: 0, unchanged: 1 });
    replica.import({ ...head, people: [{ id: 'new', side: 'customer', name: 'New', externalIds: ids }] });
    expect(replica.account().people.at(-1)!.externalIds).toEqual({ hubspot: '7' });
  });

  it('[D44] importing what is there already writes nothing', () => {
    const replica = filled();
    let updates = 0;
    for (const layer of ['map', 'inside', 'talk'] as const) {
      replica.docs[layer].on('update', () => {
        updates += 1;
      });
    }
    const records = 24;
    expect(replica.import(smallFile)).toEqual({ added: 0, updated: 0, unchanged: records, rejected: [] });
    expect(replica.import(replica.file())).toEqual({ added: 0, updated: 0, unchanged: records, rejected: [] });
    expect(updates).toBe(0);
  });

  it('[D45] what refers to something absent is rejected with its path, and who refers to it too', () => {
    const replica = createReplica();
    const person = { side: 'customer', name: 'x' };
    const { rejected, added } = replica.import({
      ...head,
      units: [{ id: 'u1', side: 'customer', name: 'x', parent: 'u9' }],
      people: [
        { id: 'p1', ...person },
        { id: 'p2', ...person, posts: [{ title: 'a' }, { from: '2026-01-01', function: 'f9' }] },
        { id: 'p3', ...person, posts: [{ unit: 'u1' }] },
        { id: 'p4', ...person, side: 'supplier', posts: [{ level: 'l9' }] },
        { id: 'p5', ...person, side: 'supplier' },
      ],
      contacts: [
        { id: 'c1', supplier: 'p5', customer: 'p1' },
        { id: 'c2', supplier: 'p5', customer: 'p3' },
        { id: 'c3', supplier: 'p1', customer: 'p1' },
        { id: 'c4', supplier: 'p5', customer: 'p5' },
      ],
      links: [{ id: 'l1', from: 'p1', to: 'p2', kind: 'reports-to' }],
      inside: {
        contactPlans: [
          { id: 'k1', contact: 'c2' },
          { id: 'k2', contact: 'c1', owner: 'p9' },
        ],
        plannedContacts: [{ id: 'q1', supplier: 'p1', customer: 'p1', from: '2027-01-01', value: 1 }],
        influences: [{ id: 'i1', from: 'p1', to: 'p9', kind: 'conflict' }],
        judgements: [{ id: 'j1', person: 'p9', date: '2026-01-01' }],
        decisions: [
          {
            id: 'd1',
            roles: [
              { id: 'r1', person: 'p1', role: 'user' },
              { id: 'r2', person: 'p9', role: 'user' },
            ],
          },
        ],
        needs: [{ id: 'w1', person: 'p9', kind: 'known' }],
        personNotes: [{ id: 'b1', person: 'p9' }],
        actions: [
          { id: 'a1', owner: 'p9' },
          { id: 'a2', about: ['p1', 'c2'] },
        ],
      },
      talk: { comments: [{ id: 'o1', at: '2026-01-01T00:00:00Z', replyTo: 'o9' }] },
    });
    expect(rejected.map(({ path }) => path)).toEqual([
      'units[0].parent',
      'people[1].posts[1].function',
      'people[2].posts[0].unit',
      'people[3].posts[0].level',
      'contacts[1].customer',
      'contacts[2].supplier',
      'contacts[3].customer',
      'links[0].to',
      'inside.contactPlans[0].contact',
      'inside.contactPlans[1].owner',
      'inside.plannedContacts[0].supplier',
      'inside.influences[0].to',
      'inside.judgements[0].person',
      'inside.decisions[0].roles[1].person',
      'inside.needs[0].person',
      'inside.personNotes[0].person',
      'inside.actions[0].owner',
      'inside.actions[1].about[1]',
      'talk.comments[0].replyTo',
    ]);
    expect(rejected[5]!.reason).toBe('there is no person "p1" on the supplier side');
    expect(added).toBe(3);
    expect(replica.account().contacts.map((line) => line.id)).toEqual(['c1']);
  });

  it('[D45] what the account holds can be referred to; circles are no fault', () => {
    const replica = filled();
    const { rejected, added } = replica.import({
      ...head,
      units: [
        { id: 'u8', side: 'customer', name: 'a', parent: 'u9' },
        { id: 'u9', side: 'customer', name: 'b', parent: 'u8' },
      ],
      people: [{ id: 'p2', side: 'customer', name: 'x', posts: [{ function: 'nowhere' }] }],
      contacts: [{ id: 'c9', supplier: 'p3', customer: 'p2' }],
    });
    expect(rejected.map(({ path }) => path)).toEqual(['people[0].posts[0].function']);
    expect(added).toBe(3);
    expect(replica.account().people[1]!.name).toBe('Kim Beck');
  });

  it('[D46] unknown keys are kept at every depth when a file without them is merged', () => {
    const x = { x: { deep: [1, null, { y: 'z' }] } };
    const replica = createReplica();
    const [person] = smallFile.people;
    const [line] = smallFile.contacts;
    const [plan] = smallFile.inside.contactPlans;
    const [decision] = smallFile.inside.decisions;
    const file = {
      ...smallFile,
      ...x,
      account: { ...smallFile.account, ...x },
      people: [
        { ...person, ...x, posts: person!.posts.map((post) => ({ ...post, ...x })) },
        ...smallFile.people.slice(1),
      ],
      contacts: [
        {
          ...line,
          ...x,
          strengths: line!.strengths.map((entry) => ({ ...entry, ...x })),
          touches: line!.touches!.map((entry) => ({ ...entry, ...x })),
        },
        smallFile.contacts[1],
      ],
      inside: {
        ...smallFile.inside,
        ...x,
        contactPlans: [{ ...plan, ...x, grow: { ...plan!.grow, ...x } }],
        decisions: [{ ...decision, ...x, roles: decision!.roles.map((role) => ({ ...role, ...x })) }],
      },
      talk: { ...smallFile.talk, ...x },
    };
    replica.import(file);
    const before = replica.file();
    expect(before).toMatchObject(file);
    replica.import(smallFile);
    expect(replica.file()).toEqual(before);
    replica.import({ ...smallFile, people: [{ ...person, x: null }] });
    expect(replica.account().people[0]!.x).toBeNull();
  });

  it('[D47] new records are appended in the order of the file, others keep their place', () => {
    const replica = filled();
    const person = (id: string) => ({ id, side: 'customer', name: id });
    replica.import({ ...head, people: ['z', 'p3', 'b', 'p1', 'a'].map(person) });
    expect(replica.account().people.map(({ id }) => id)).toEqual(['p1', 'p2', 'p3', 'p4', 'z', 'b', 'a']);
  });

  it('[D48] a file of 300 people and 450 lines is one update per layer', () => {
    const replica = createReplica();
    const updates = { map: 0, inside: 0 };
    replica.docs.map.on('update', () => {
      updates.map += 1;
    });
    replica.docs.inside.on('update', () => {
      updates.inside += 1;
    });
    const people = Array.from({ length: 300 }, (_, index) => ({
      id: `p${index}`,
      side: index % 2 === 0 ? 'supplier' : 'customer',
      name: `Person ${index}`,
      posts: [{ from: null, title: 'Title', function: null, level: null, unit: null, tip: false }],
    }));
    const contacts = Array.from({ length: 450 }, (_, index) => ({
      id: `c${index}`,
      supplier: `p${(index * 2) % 300}`,
      customer: `p${((index * 14) % 300) + 1}`,
      strengths: [{ from: null, value: index % 5 }],
    }));
    const contactPlans = contacts.map(({ id }) => ({ id, contact: id, wanted: 3 }));
    const result = replica.import({ ...head, people, contacts, inside: { contactPlans } });
    expect(result).toMatchObject({ added: 1200, rejected: [] });
    expect(updates).toEqual({ map: 1, inside: 1 });
  });

  it('[D49] importing over a malformed record keeps what the file does not say', () => {
    const replica = filled();
    const person = replica.docs.map.getMap('people').get('p1') as Y.Map<unknown>;
    person.set('side', 'neither');
    person.set('email', 'jo@x.example');
    const { updated } = replica.import({ ...head, people: [{ id: 'p1', side: 'customer', name: 'Jo Meier' }] });
    expect(updated).toBe(1);
    expect(replica.repairs()).toEqual([]);
    expect(replica.account().people[0]).toMatchObject({ side: 'customer', email: 'jo@x.example' });
    expect(replica.account().people[0]!.posts).toHaveLength(2);
  });

  it('[D13] lists of a layer that is not visible are left out and not counted', () => {
    const { docs } = createReplica();
    const guest = { map: docs.map, inside: null, talk: null };
    const args = { file: AccountFile.parse(smallFile), raw: smallFile };
    const context = { newId: () => 'intent', today: '2026-11-23' as Day };
    const { added, rejected } = perform(guest, readAccount(guest).account, importAccount, args, context);
    expect({ added, rejected }).toEqual({ added: 14, rejected: [] });
  });
});
