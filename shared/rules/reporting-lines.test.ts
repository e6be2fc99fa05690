import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PersonId } from '../model/id.ts';
import { Link } from '../model/link.ts';
import { Person } from '../model/person.ts';
import { managerOf, peopleBelow, possibleManagers } from './reporting-lines.ts';

const person = (id: string, side = 'customer') => Person.parse({ id, side, name: id });
const reports = (from: string, to: string, kind = 'reports-to') => Link.parse({ id: `${from}-${to}`, from, to, kind });
const people = [...'abcd'].map((id) => person(id)).concat(person('x', 'supplier'));
const idsOf = (list: readonly Person[]) => list.map((one) => one.id);

it('[P9] nobody becomes the manager of somebody above, of the other company, or of himself', () => {
  const links = [reports('b', 'a'), reports('c', 'b'), reports('d', 'a', 'dotted')];
  expect(managerOf(links, 'b' as PersonId)).toBe('a');
  expect(managerOf(links, 'd' as PersonId)).toBeNull();
  expect(idsOf(possibleManagers(people, links, people[0] as Person))).toEqual(['d']);
  expect(idsOf(possibleManagers(people, links, people[2] as Person))).toEqual(['a', 'b', 'd']);
});

it('[P9] a choice offered never closes a ring', () => {
  const pair = fc.tuple(fc.constantFrom(...'abcd'), fc.constantFrom(...'abcd'));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 8 }), fc.constantFrom(0, 1, 2, 3), (pairs, index) => {
      const links = pairs.map(([from, to]) => reports(from, to));
      const one = people[index] as Person;
      const below = peopleBelow(links, one.id);
      return possibleManagers(people, links, one).every((manager) => !below.has(manager.id));
    }),
  );
});
