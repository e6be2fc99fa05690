// How a line looks on a day: its strength, whether it went silent, lost an end, or is only planned.
import type { Account } from '../model/account.ts';
import type { Contact, StrengthValue } from '../model/contact.ts';
import type { ContactPlan } from '../model/contact-plan.ts';
import { addDays, type Day, daysBetween } from '../model/day.ts';
import type { ContactId, PersonId, RecordId } from '../model/id.ts';
import type { Person } from '../model/person.ts';
import type { Side } from '../model/side.ts';
import { DEFAULT_CADENCE_DAYS } from './measures.ts';
import { existsOn, type NetworkOptions, networkOn, recordedStrength, WORKING_STRENGTH } from './network.ts';

/** Nobody wrote down when a plan was made. Looking back, it is shown this long before its day. */
const PLAN_HORIZON_DAYS = 90;

export type LineState = {
  strength: StrengthValue;
  /** Days since the last touch when that is longer than the cadence, else null. */
  stale: number | null;
};

/** The last day ≤ day on which the two are known to have been in touch: a touch, else the day the line became live. */
const lastSignOfLife = (contact: Contact, day: Day): Day | null =>
  contact.touches.findLast((touch) => touch.date <= day)?.date ??
  contact.strengths.find((strength) => strength.value >= 1)?.from ??
  null;

/** Only a line that is live can be stale; one that is live since ever and was never touched is not known to be. */
export const lineState = (contact: Contact, plan: ContactPlan | null, day: Day): LineState => {
  const strength = recordedStrength(contact, day);
  const last = strength >= 1 ? lastSignOfLife(contact, day) : null;
  const silent = last === null || last > day ? 0 : daysBetween(last, day);
  return { strength, stale: silent > (plan?.cadenceDays ?? DEFAULT_CADENCE_DAYS) ? silent : null };
};

/** A line as the board draws it, between two cards that stand on the map. */
export type DrawnLine = LineState & {
  kind: 'contact' | 'planned';
  id: ContactId | RecordId;
  /** The cards it joins: the people, or who holds the seat of the one who left. */
  supplier: PersonId;
  customer: PersonId;
  working: boolean;
  /** The first day of a planned line, else null. */
  planned: Day | null;
  /** The sides whose person left, stands vacant or is not known: the line hangs in the air. */
  orphaned: readonly Side[];
};

/** Who stands on the map where this person stood: himself, or the present holder of his seat. */
const cardOf = (account: Account, day: Day): ((id: PersonId) => Person | null) => {
  const people = new Map(account.people.map((person) => [person.id, person]));
  const seats = new Map<string, Person>();
  for (const person of account.people) if (person.seat && existsOn(person, day)) seats.set(person.seat, person);
  return (id) => {
    const person = people.get(id);
    if (!person) return null;
    if (existsOn(person, day)) return person;
    // Who is yet to come has no card, and his seat's holder of today has nothing to do with his lines.
    if (person.from !== null && day < person.from) return null;
    return (person.seat && seats.get(person.seat)) || null;
  };
};

/**
 * Every line of the map on a day: live, identified (strength 0), orphaned, and planned. A planned line is drawn, overdue or not,
 * until the two have a live line; on a day of the past only when it was near.
 */
export const drawnLines = (account: Account, day: Day, options: NetworkOptions): DrawnLine[] => {
  const live = new Set(networkOn(account, day, options).lines.map((line) => line.id));
  const plans = new Map(account.inside.contactPlans.map((plan) => [plan.contact, plan]));
  const card = cardOf(account, day);
  const lines: DrawnLine[] = [];
  const taken = new Set(
    account.contacts
      .filter((contact) => live.has(contact.id))
      .map((contact) => `${contact.supplier} ${contact.customer}`),
  );
  for (const contact of account.contacts) {
    if (contact.until !== null && contact.until <= day) continue;
    const first = contact.strengths[0];
    if (first && first.from !== null && first.from > day) continue;
    const supplier = card(contact.supplier);
    const customer = card(contact.customer);
    if (!supplier || !customer || supplier.side !== 'supplier' || customer.side !== 'customer') continue;
    const state = lineState(contact, plans.get(contact.id) ?? null, day);
    const orphaned: Side[] = [];
    const stays = (person: Person, id: PersonId): boolean =>
      person.id === id && person.status === 'active' && !options.without?.has(id);
    if (!stays(supplier, contact.supplier)) orphaned.push('supplier');
    if (!stays(customer, contact.customer)) orphaned.push('customer');
    const inherited = supplier.id !== contact.supplier || customer.id !== contact.customer;
    // The successor has a line of his own: what the leaver had is history.
    if (inherited && (state.strength === 0 || taken.has(`${supplier.id} ${customer.id}`))) continue;
    lines.push({
      kind: 'contact',
      id: contact.id,
      supplier: supplier.id,
      customer: customer.id,
      ...state,
      stale: orphaned.length ? null : state.stale,
      working: orphaned.length === 0 && state.strength >= WORKING_STRENGTH,
      planned: null,
      orphaned,
    });
  }
  if (options.planned ?? true) {
    for (const plan of account.inside.plannedContacts) {
      const supplier = card(plan.supplier);
      const customer = card(plan.customer);
      if (supplier?.id !== plan.supplier || customer?.id !== plan.customer) continue;
      if (
        supplier.side !== 'supplier' ||
        customer.side !== 'customer' ||
        taken.has(`${plan.supplier} ${plan.customer}`) ||
        (day < options.today && addDays(day, PLAN_HORIZON_DAYS) < plan.from)
      ) {
        continue;
      }
      lines.push({
        kind: 'planned',
        id: plan.id,
        supplier: plan.supplier,
        customer: plan.customer,
        strength: plan.value,
        stale: null,
        working: false,
        planned: plan.from,
        orphaned: [],
      });
    }
  }
  return lines;
};
