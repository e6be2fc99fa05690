// How strong lines shall become: what a plan aims at. The order of introductions and what they gain is not decided here
// (next-best-contact.ts): they are measured at strength 2, as domain.md §4 says, whatever is wanted of them.
import type { Contact, StrengthValue } from '../model/contact.ts';
import type { Day } from '../model/day.ts';
import type { PersonId } from '../model/id.ts';
import type { Pair } from './imagine.ts';
import { isWorking, type Line, type Network, recordedStrength, WORKING_STRENGTH } from './network.ts';
import { planFor } from './planned-strength.ts';

const contactsOf = ({ account, day }: Network, { supplier, customer }: Pair): Contact[] =>
  account.contacts.filter(
    (contact) =>
      contact.supplier === supplier && contact.customer === customer && (contact.until === null || contact.until > day),
  );

/** How strong the line of the two is; null when they have none. */
export const strengthBetween = (network: Network, pair: Pair): StrengthValue | null => {
  const strengths = contactsOf(network, pair).map((contact) => recordedStrength(contact, network.day));
  return strengths.length === 0 ? null : (Math.max(...strengths) as StrengthValue);
};

/** What a plan for the two aims at: a working line, or more where more is wanted of it or planned already. */
export const aimFor = (network: Network, pair: Pair): StrengthValue => {
  const { contactPlans } = network.account.inside;
  const ids = new Set(contactsOf(network, pair).map(({ id }) => id));
  const wanted = contactPlans.map((plan) => (ids.has(plan.contact) ? (plan.wanted ?? 0) : 0));
  return Math.max(WORKING_STRENGTH, planFor(network.account, pair)?.value ?? 0, ...wanted) as StrengthValue;
};

/** The network once everything has come true that is planned for days after today. */
export const withPlans = (network: Network, today: Day): Network => {
  const stands = (id: PersonId): boolean => network.people.get(id)?.inPlace === true;
  const lines = network.account.inside.plannedContacts.flatMap((plan): Line[] => {
    const { id, supplier, customer, value, from } = plan;
    const counts = from > today && value >= 1 && stands(supplier) && stands(customer);
    return counts ? [{ id, supplier, customer, strength: value, contact: null }] : [];
  });
  return lines.length === 0 ? network : { ...network, lines: [...network.lines, ...lines] };
};

export type Strengthening = Pair & { from: StrengthValue; to: StrengthValue };

/** Live lines of which more is wanted than there is and than is planned: the widest gap first, then the account's order. */
export const linesToStrengthen = (network: Network, today: Day): Strengthening[] => {
  const wanted = new Map(network.account.inside.contactPlans.map((plan) => [plan.contact, plan.wanted]));
  const gap = ({ from, to }: Strengthening): number => to - from;
  return network.lines
    .flatMap(({ supplier, customer, strength, contact }): Strengthening[] => {
      const to = contact && wanted.get(contact.id);
      if (to == null || to <= strength) return [];
      const plan = planFor(network.account, { supplier, customer });
      const isPlanned = plan !== null && plan.from > today && plan.value >= to;
      return isPlanned ? [] : [{ supplier, customer, from: strength, to }];
    })
    .sort((a, b) => gap(b) - gap(a));
};

/** Who of us works with the customer's person most closely and can introduce; null when nobody does. */
export const introducerOf = (network: Network, { supplier, customer }: Pair): PersonId | null =>
  network.lines
    .filter((line) => line.customer === customer && line.supplier !== supplier && isWorking(line))
    .reduce<Line | null>((best, line) => (best === null || line.strength > best.strength ? line : best), null)
    ?.supplier ?? null;
