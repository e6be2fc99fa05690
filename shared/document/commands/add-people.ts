import type { Day } from '../../model/day.ts';
import type { PersonId, SeatId } from '../../model/id.ts';
import type { Person } from '../../model/person.ts';
import type { Post } from '../../model/post.ts';
import type { Command } from '../edit.ts';
import { addRecords } from '../records.ts';
import { type PostFields, withFields } from './post-fields.ts';

export type NewPerson = Pick<Person, 'side' | 'name'> &
  PostFields &
  Partial<Pick<Person, 'status' | 'email' | 'phone' | 'url' | 'location' | 'externalIds'>>;

/** Since when, and whose post: a new holder takes over what is not said of the post. */
type Start = { id: PersonId; from?: Day | undefined; seat?: SeatId; post?: Post | null };

/** A person with one post since ever. */
export const newPersonRecord = (person: NewPerson, { id, from, seat, post = null }: Start) => {
  const { title, function: businessFunction, level, unit, tip, ...identity } = person;
  const posts = [{ ...withFields(post, { title, function: businessFunction, level, unit, tip }), from: null }];
  return { ...identity, id, from, seat, posts };
};

/** `from`: the day they come; since ever when it is not said. */
export type AddPeople = { people: readonly NewPerson[]; from?: Day | undefined };

export const addPeople: Command<AddPeople, PersonId[]> = (edit, { people, from }) => {
  const records = people.map((person) => newPersonRecord(person, { id: edit.newId() as PersonId, from }));
  addRecords(edit, 'people', records);
  return records.map((record) => record.id);
};
