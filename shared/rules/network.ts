// The network of one account on one day, as contract.md "Exact meaning" reads it: who exists with which post,
// who is in place, which lines are live. Every measure and the layout stand on this one value.
import type { Account } from '../model/account.ts';
import type { Contact, StrengthValue } from '../model/contact.ts';
import { entryOn } from '../model/dated.ts';
import { type Day, isWithin } from '../model/day.ts';
import type { ContactId, FunctionId, LevelId, PersonId, RecordId } from '../model/id.ts';
import type { Link } from '../model/link.ts';
import type { Person } from '../model/person.ts';
import type { Post } from '../model/post.ts';
import type { Side } from '../model/side.ts';
import { isPlannedOn } from './planned-strength.ts';

/** Below it a line is live but does not carry: it counts in no measure but `lines`. */
export const WORKING_STRENGTH = 2;
export const FULL_STRENGTH = 4;

export type NetworkOptions = {
  /** Planned contacts count only from days after it. */
  today: Day;
  /** People looked at as if they had left and their posts stood vacant. */
  without?: ReadonlySet<PersonId>;
  /** False leaves planned contacts out (a customer guest does not see them). Default true. */
  planned?: boolean;
};

/** A person who exists on the day, with the post of that day. A function or level that is gone reads as none. */
export type Member = {
  id: PersonId;
  person: Person;
  side: Side;
  post: Post | null;
  function: FunctionId | null;
  level: LevelId | null;
  tip: boolean;
  inPlace: boolean;
};

/** A live line: strength 1 to 4, both people in place. `contact` is null for a planned one. */
export type Line = {
  id: ContactId | RecordId;
  supplier: PersonId;
  customer: PersonId;
  strength: StrengthValue;
  contact: Contact | null;
};

export type Network = {
  account: Account;
  day: Day;
  /** In the account's order. */
  people: ReadonlyMap<PersonId, Member>;
  lines: readonly Line[];
  /** Links inside a company that hold on the day. */
  links: readonly Link[];
};

/** The last post with from ≤ day, the first one when there is none before. */
export const postOn = (person: Person, day: Day): Post | null => entryOn(person.posts, day) ?? person.posts[0] ?? null;

export const existsOn = (person: Person, day: Day): boolean => isWithin(day, person.from, person.until);

/** What the record says, whoever is in place: the last strength with from ≤ day, 0 before the first and from `until` on. */
export const recordedStrength = (contact: Contact, day: Day): StrengthValue =>
  contact.until !== null && contact.until <= day ? 0 : (entryOn(contact.strengths, day)?.value ?? 0);

export const isWorking = (line: { strength: number }): boolean => line.strength >= WORKING_STRENGTH;

const membersOn = (account: Account, day: Day, without: ReadonlySet<PersonId>): Map<PersonId, Member> => {
  const functions = new Set(account.functions.map((fn) => fn.id));
  const levels = new Set(account.levels.map((level) => level.id));
  const members = new Map<PersonId, Member>();
  for (const person of account.people) {
    if (!existsOn(person, day)) continue;
    const post = postOn(person, day);
    members.set(person.id, {
      id: person.id,
      person,
      side: person.side,
      post,
      function: post?.function && functions.has(post.function) ? post.function : null,
      level: post?.level && levels.has(post.level) ? post.level : null,
      tip: post?.tip ?? false,
      inPlace: person.status === 'active' && !without.has(person.id),
    });
  }
  return members;
};

export const networkOn = (account: Account, day: Day, options: NetworkOptions): Network => {
  const people = membersOn(account, day, options.without ?? new Set());
  const stands = (id: PersonId, side: Side): boolean => {
    const member = people.get(id);
    return member?.side === side && member.inPlace;
  };
  const lines: Line[] = [];
  const add = (line: Line): void => {
    if (line.strength >= 1 && stands(line.supplier, 'supplier') && stands(line.customer, 'customer')) lines.push(line);
  };
  for (const contact of account.contacts) {
    const { id, supplier, customer } = contact;
    add({ id, supplier, customer, strength: recordedStrength(contact, day), contact });
  }
  if (options.planned ?? true) {
    for (const plan of account.inside.plannedContacts) {
      if (!isPlannedOn(plan, day, options.today)) continue;
      add({ id: plan.id, supplier: plan.supplier, customer: plan.customer, strength: plan.value, contact: null });
    }
  }
  const links = account.links.filter(
    (link) => isWithin(day, link.since, link.until) && people.has(link.from) && people.has(link.to),
  );
  return { account, day, people, lines, links };
};
