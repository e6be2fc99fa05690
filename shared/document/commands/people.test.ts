import { describe, expect, it } from 'vitest';
import { toFile } from '../../model/account-file.ts';
import type { Day } from '../../model/day.ts';
import type { FunctionId, LevelId, PersonId } from '../../model/id.ts';
import { createReplica } from '../../testing/replicas.ts';
import { smallFile } from '../../testing/small-file.ts';
import { addPeople } from './add-people.ts';
import { copyPeople } from './copy-people.ts';
import { editDatedPost } from './edit-dated-post.ts';
import { editPerson } from './edit-person.ts';
import { editPost } from './edit-post.ts';
import { editPosts } from './edit-posts.ts';
import { movePeople } from './move-people.ts';
import { removePeople } from './remove-people.ts';
import { removePost } from './remove-post.ts';

const [p1, p2, p3, p4] = ['p1', 'p2', 'p3', 'p4'] as PersonId[] as [PersonId, PersonId, PersonId, PersonId];
const day = (text: string) => text as Day;
const finance = 'finance' as FunctionId;

const filled = () => {
  const replica = createReplica();
  replica.import(smallFile);
  const person = (id: PersonId) => replica.account().people.find((other) => other.id === id)!;
  return { ...replica, person };
};

describe('people', () => {
  it('[D23] are added in the order given, with one post since ever', () => {
    const { person, ...replica } = filled();
    const ids = replica.do(addPeople, {
      people: [
        { side: 'customer', name: 'Zoe', title: 'CFO', function: finance, email: 'z@x.example' },
        { side: 'supplier', name: 'Head of IT', status: 'placeholder', externalIds: { crm: '1' } },
      ],
    });
    expect(replica.account().people.map((other) => other.id)).toEqual([p1, p2, p3, p4, ...ids]);
    expect(person(ids[0]!)).toMatchObject({
      name: 'Zoe',
      status: 'active',
      from: null,
      email: 'z@x.example',
      posts: [{ from: null, title: 'CFO', function: 'finance', level: null, unit: null, tip: false }],
    });
    expect(person(ids[1]!)).toMatchObject({
      status: 'placeholder',
      externalIds: { crm: '1' },
      posts: [{ from: null }],
    });
  });

  it('[D24] a plain edit corrects the person', () => {
    const { person, ...replica } = filled();
    replica.do(editPerson, { id: p1, patch: { name: 'Joe', pos: [1, 2], externalIds: { hubspot: '7' } } });
    expect(person(p1)).toMatchObject({ name: 'Joe', pos: [1, 2], externalIds: { hubspot: '7' } });
    expect(person(p1).externalIds).not.toHaveProperty('salesforce');
    replica.do(editPerson, { id: p1, patch: { pos: null, email: null } });
    expect(person(p1)).toMatchObject({ name: 'Joe', pos: null });
  });

  it('[D24] a plain edit corrects the post valid on the day and no other', () => {
    const { person, ...replica } = filled();
    replica.do(editPost, { id: p1, on: day('2025-06-30'), patch: { title: 'Old' } });
    replica.do(movePeople, { ids: [p1, p4], on: day('2026-01-01'), function: finance, level: 'manager' as LevelId });
    expect(person(p1).posts).toMatchObject([
      { title: 'Old', function: 'logistics', unit: 'u2' },
      { from: '2025-07-01', title: 'Head of Logistics', function: 'finance', level: 'manager' },
    ]);
    replica.do(movePeople, { ids: [p4], on: day('2026-01-01'), function: null });
    expect(person(p4).posts[0]).toMatchObject({ function: null, level: 'manager' });
    replica.do(editPosts, { ids: [p1, p4], on: day('2026-01-01'), patch: { tip: true } });
    expect([person(p1).posts[1]!.tip, person(p4).posts[0]!.tip, person(p1).posts[0]!.tip]).toEqual([true, true, false]);
  });

  it('[D24] a person without a post gets one since ever', () => {
    const { person, ...replica } = filled();
    replica.import({ ...smallFile, people: [{ id: 'p9', side: 'customer', name: 'No post' }] });
    replica.do(editPost, { id: 'p9' as PersonId, on: day('2026-01-01'), patch: { title: 'Buyer' } });
    expect(person('p9' as PersonId).posts).toMatchObject([{ from: null, title: 'Buyer', tip: false }]);
  });

  it('[D24] a dated post is corrected, moved to another day, and taken out unless it is the only one', () => {
    const { person, ...replica } = filled();
    replica.do(editDatedPost, { id: p1, from: day('2025-07-01'), patch: { from: day('2025-08-01'), title: 'Head' } });
    expect(person(p1).posts).toMatchObject([{ from: null }, { from: '2025-08-01', title: 'Head', level: 'director' }]);
    replica.do(removePost, { id: p1, from: null });
    replica.do(removePost, { id: p1, from: day('2025-08-01') });
    expect(person(p1).posts).toMatchObject([{ from: '2025-08-01' }]);
  });

  it('[D28] are removed with all that is said of them, and nothing dangles', () => {
    const { person, ...replica } = filled();
    replica.do(removePeople, { ids: [p1, p4] });
    const { inside, ...map } = replica.account();
    expect(map.people.map((other) => other.id)).toEqual([p2, p3]);
    expect([map.contacts, map.links, inside.contactPlans, inside.plannedContacts, inside.influences]).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    expect([inside.judgements, inside.needs, inside.personNotes]).toEqual([[], [], []]);
    expect(inside.decisions[0]!.roles.map((role) => role.id)).toEqual(['r2']);
    expect(inside.actions[0]).toMatchObject({ owner: null, about: ['p2'] });
    expect(createReplica('b').import({ ...toFile(replica.account()), talk: {} }).rejected).toEqual([]);
  });

  it('[D28] owners who are removed are cleared from what stays', () => {
    const replica = filled();
    replica.do(removePeople, { ids: [p4] });
    expect(replica.account().inside.contactPlans).toMatchObject([{ id: 'k1', owner: null }]);
    replica.import({ ...smallFile, people: smallFile.people.slice(0, 3), contacts: [], links: [], inside: {} });
    replica.import({
      format: 'facet-account',
      version: 1,
      people: [{ id: 'p4', side: 'supplier', name: 'Ben Sol' }],
      inside: { plannedContacts: smallFile.inside.plannedContacts },
    });
    replica.do(removePeople, { ids: [p3] });
    expect(replica.account().inside.plannedContacts).toMatchObject([{ id: 'q1', owner: null }]);
  });

  it('[D29] a copy has the posts and what runs among the copies, not what tells one human from another', () => {
    const { person, ...replica } = filled();
    replica.do(editPerson, { id: p1, patch: { email: 'jo@x.example', location: 'Kassel' } });
    const copies = replica.do(copyPeople, { ids: [p3, p1, p2], suffix: ' (copy)' });
    expect(copies).toHaveLength(3);
    const [jo, kim, anna] = copies as [PersonId, PersonId, PersonId];
    expect(person(jo)).toMatchObject({ name: 'Jo Meier (copy)', email: null, externalIds: {}, location: 'Kassel' });
    expect(person(jo).posts).toEqual(person(p1).posts);
    const { contacts, links } = replica.account();
    expect(contacts.slice(2)).toMatchObject([{ supplier: anna, customer: jo, strengths: [{ value: 2 }], touches: [] }]);
    expect(links.slice(2)).toMatchObject([{ from: jo, to: kim, kind: 'reports-to' }]);
  });
});
