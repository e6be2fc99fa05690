import { describe, expect, it } from 'vitest';
import type { Day } from '../../model/day.ts';
import type { LevelId, PersonId } from '../../model/id.ts';
import { existsOn, postOn } from '../../rules/network.ts';
import { createReplica } from '../../testing/replicas.ts';
import { smallFile } from '../../testing/small-file.ts';
import { leavePerson } from './leave-person.ts';
import { promotePerson } from './promote-person.ts';
import { succeedPerson } from './succeed-person.ts';

const [p1, p2, p3] = ['p1', 'p2', 'p3'] as PersonId[] as [PersonId, PersonId, PersonId];
const day = (text: string) => text as Day;

const filled = () => {
  const replica = createReplica();
  replica.import(smallFile);
  const person = (id: PersonId) => replica.account().people.find((other) => other.id === id)!;
  /** Who holds a seat on a day. */
  const holders = (seat: string | null, on: string) =>
    replica
      .account()
      .people.filter((other) => other.seat === seat && existsOn(other, day(on)))
      .map((other) => other.id);
  return { ...replica, person, holders };
};

describe('promotion', () => {
  it('[D25] adds a post from a day on; what is not said stays; the same day corrects', () => {
    const { person, ...replica } = filled();
    replica.do(promotePerson, { id: p1, on: day('2027-01-01'), post: { title: 'COO' } });
    replica.do(promotePerson, { id: p1, on: day('2027-01-01'), post: { level: null } });
    expect(person(p1).posts).toMatchObject([
      { from: null, title: 'Logistics manager' },
      { from: '2025-07-01', title: 'Head of Logistics', level: 'director' },
      { from: '2027-01-01', title: 'COO', function: 'logistics', level: null },
    ]);
  });

  it('[D25] before the first post it stands before it', () => {
    const { person, ...replica } = filled();
    replica.do(promotePerson, { id: p1, on: day('2020-01-01'), post: { level: 'manager' as LevelId } });
    expect(person(p1).posts.map((post) => post.from)).toEqual([null, '2020-01-01', '2025-07-01']);
  });
});

describe('leaving', () => {
  it('[D26] ends the person; a vacant record with the same seat and post begins; lines stay', () => {
    const { person, holders, ...replica } = filled();
    const lines = replica.account().contacts;
    const vacant = replica.do(leavePerson, { id: p1, on: day('2026-12-01') })!;
    const { seat } = person(p1);
    expect(person(p1)).toMatchObject({ until: '2026-12-01', status: 'active' });
    expect(seat).not.toBeNull();
    expect(person(vacant)).toMatchObject({
      side: 'customer',
      status: 'vacant',
      name: 'Head of Logistics',
      from: '2026-12-01',
      until: null,
      seat,
      posts: [{ from: null, title: 'Head of Logistics', function: 'logistics', level: 'director' }],
    });
    expect(replica.account().contacts).toEqual(lines);
    expect([holders(seat, '2026-11-30'), holders(seat, '2026-12-01')]).toEqual([[p1], [vacant]]);
  });

  it('[D26] a second call corrects the day, a vacant post just ends', () => {
    const { person, ...replica } = filled();
    const vacant = replica.do(leavePerson, { id: p1, on: day('2026-12-01') })!;
    expect(replica.do(leavePerson, { id: p1, on: day('2026-11-01') })).toBe(vacant);
    expect(person(p1).until).toBe('2026-11-01');
    expect(person(vacant).from).toBe('2026-11-01');
    expect(replica.do(leavePerson, { id: vacant, on: day('2027-01-01') })).toBeNull();
    expect(person(vacant).until).toBe('2027-01-01');
    expect(replica.account().people).toHaveLength(5);
  });

  it('[D26] a post without a title takes the name of who left', () => {
    const { person, ...replica } = filled();
    replica.import({ ...smallFile, people: [{ id: 'p9', side: 'customer', name: 'Nameless post' }] });
    const vacant = replica.do(leavePerson, { id: 'p9' as PersonId, on: day('2026-12-01') })!;
    expect(person(vacant).name).toBe('Nameless post');
  });
});

describe('succession', () => {
  it('[D27] the successor ends the vacant record and has the same seat and post', () => {
    const { person, holders, ...replica } = filled();
    const vacant = replica.do(leavePerson, { id: p2, on: day('2026-12-01') })!;
    const successor = { side: 'customer', name: 'Lee Ott', title: 'Senior buyer', level: null } as const;
    const next = replica.do(succeedPerson, { id: p2, on: day('2027-02-01'), successor })!;
    const { seat } = person(p2);
    expect(person(p2).until).toBe('2026-12-01');
    expect(person(vacant).until).toBe('2027-02-01');
    expect(person(next)).toMatchObject({ status: 'active', from: '2027-02-01', seat });
    expect(person(next).posts).toMatchObject([{ from: null, title: 'Senior buyer', level: null, tip: true }]);
    expect(holders(seat, '2027-01-31')).toEqual([vacant]);
    expect(holders(seat, '2027-02-01')).toEqual([next]);
  });

  it('[D27] without a vacancy the person ends on the day; the vacant record itself can be succeeded', () => {
    const { person, holders, ...replica } = filled();
    const direct = replica.do(succeedPerson, {
      id: p1,
      on: day('2027-01-01'),
      successor: { side: 'customer', name: 'A' },
    })!;
    expect(person(p1).until).toBe('2027-01-01');
    const vacant = replica.do(leavePerson, { id: direct, on: day('2027-06-01') })!;
    const next = replica.do(succeedPerson, {
      id: vacant,
      on: day('2027-07-01'),
      successor: { side: 'supplier', name: 'B' },
    })!;
    expect(person(next)).toMatchObject({ side: 'customer', seat: person(p1).seat });
    const { seat } = person(p1);
    const days = ['2026-12-31', '2027-01-01', '2027-06-01', '2027-07-01'];
    expect(days.map((on) => holders(seat, on))).toEqual([[p1], [direct], [vacant], [next]]);
  });

  it('[D27] somebody on the map gets the post from the day on; the other side cannot succeed', () => {
    const { person, ...replica } = filled();
    expect(replica.do(succeedPerson, { id: p1, on: day('2027-01-01'), successor: { existing: p3 } })).toBeNull();
    expect(replica.do(succeedPerson, { id: p1, on: day('2027-01-01'), successor: { existing: p1 } })).toBeNull();
    expect(person(p1).until).toBeNull();
    expect(replica.do(succeedPerson, { id: p1, on: day('2027-01-01'), successor: { existing: p2 } })).toBe(p2);
    expect(person(p1).until).toBe('2027-01-01');
    expect(person(p2).seat).toBe(person(p1).seat);
    expect(postOn(person(p2), day('2026-12-31'))?.title).toBe('Buyer');
    expect(postOn(person(p2), day('2027-01-01'))?.title).toBe('Head of Logistics');
  });
});
