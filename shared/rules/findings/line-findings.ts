// Lines that fell silent, and lines whose person is no longer where he was.
import type { Contact } from '../../model/contact.ts';
import type { Day } from '../../model/day.ts';
import { addDays } from '../../model/day.ts';
import type { PersonId } from '../../model/id.ts';
import type { Person } from '../../model/person.ts';
import { otherSide, Side } from '../../model/side.ts';
import { cadencesOn } from '../cadence.ts';
import { type Network, postOn, recordedStrength } from '../network.ts';
import { lineState } from '../staleness.ts';
import type { Finding } from './finding.ts';
import { finding, type Rule, type Scene } from './scene.ts';

export const staleLines: Rule = ({ network, weights, settings }) => {
  const cadenceOf = cadencesOn(network.account, network.day, settings);
  return network.lines.flatMap(({ contact }) => {
    if (!contact) return [];
    const cadence = cadenceOf(contact);
    const { stale } = lineState(contact, network.day, cadence);
    if (stale === null) return [];
    const { id, supplier, customer } = contact;
    const saying = { kind: 'stale-line', contact: id, supplier, customer, days: stale, cadence } as const;
    const severity = weights.has(customer) ? 'warning' : 'note';
    return [finding(saying, severity, 'touch', { subject: id, people: [supplier, customer], contacts: [id] })];
  });
};

type End = { contact: Contact; person: Person; other: PersonId };

const endsOf = (contact: Contact, people: ReadonlyMap<PersonId, Person>): End[] =>
  Side.options.flatMap((side) => {
    const person = people.get(contact[side]);
    const other = contact[otherSide(side)];
    return person ? [{ contact, person, other }] : [];
  });

/** Who holds the post of somebody who left. */
const successorOf = (person: Person, network: Network): PersonId | null => {
  if (person.seat === null) return null;
  for (const member of network.people.values()) {
    if (member.person.seat === person.seat && member.inPlace) return member.id;
  }
  return null;
};

const orphan = ({ contact, person, other }: End, why: 'left' | 'moved', successor: PersonId | null): Finding => {
  const saying = { kind: 'orphaned-line', contact: contact.id, person: person.id, other, successor, why } as const;
  // Who left has no card any more: his successor's stands for it.
  const there = why === 'left' ? successor : person.id;
  return finding(saying, why === 'left' ? 'warning' : 'note', 'hand-over', {
    subject: contact.id,
    people: there ? [there, other] : [other],
    contacts: [contact.id],
  });
};

const leftBehind = (end: End, { network, working }: Scene): Finding[] => {
  const { person, other, contact } = end;
  const left = person.until !== null && person.until <= network.day;
  if (!left || !network.people.get(other)?.inPlace) return [];
  const successor = successorOf(person, network);
  const pair = person.side === 'supplier' ? [successor, contact.customer] : [contact.supplier, successor];
  const taken = working.some((line) => line.supplier === pair[0] && line.customer === pair[1]);
  return taken ? [] : [orphan(end, 'left', successor)];
};

/** The day on which the person came into another function, when that is the post of the day. */
const movedOn = (person: Person, day: Day): Day | null => {
  const post = postOn(person, day);
  const before = post ? person.posts[person.posts.indexOf(post) - 1] : undefined;
  return post && before && before.function !== post.function ? post.from : null;
};

const movedAway = (end: End, { network }: Scene): Finding[] => {
  const { person, contact, other } = end;
  if (!network.people.get(person.id)?.inPlace || !network.people.get(other)?.inPlace) return [];
  const since = movedOn(person, network.day);
  if (since === null || recordedStrength(contact, addDays(since, -1)) === 0) return [];
  const met = contact.touches.some((touch) => since <= touch.date && touch.date <= network.day);
  return met ? [] : [orphan(end, 'moved', null)];
};

/** One finding per line: that somebody left weighs more than that the other one moved. */
export const orphanedLines: Rule = (scene) => {
  const { network } = scene;
  const people = new Map(network.account.people.map((person) => [person.id, person]));
  return network.account.contacts.flatMap((contact) => {
    if (recordedStrength(contact, network.day) === 0) return [];
    const ends = endsOf(contact, people);
    const found = [...ends.flatMap((end) => leftBehind(end, scene)), ...ends.flatMap((end) => movedAway(end, scene))];
    return found.slice(0, 1);
  });
};
