// Every line of the map on a day, between two cards that stand on it.
import type { Account } from '../model/account.ts';
import type { Contact } from '../model/contact.ts';
import { addDays, type Day } from '../model/day.ts';
import type { ContactId, PersonId, RecordId } from '../model/id.ts';
import type { Person } from '../model/person.ts';
import type { PlannedContact } from '../model/planned-contact.ts';
import type { Side } from '../model/side.ts';
import { type Cadences, cadencesOn } from './cadence.ts';
import { existsOn, isWorking, type Network, type NetworkOptions, networkOn } from './network.ts';
import { isPlannedOn } from './planned-strength.ts';
import { type LineState, lineState } from './staleness.ts';

/** Nobody wrote down when a plan was made. Looking back, it is shown this long before its day. */
const PLAN_HORIZON_DAYS = 90;

export type DrawnLine = LineState & {
  kind: 'contact' | 'planned';
  id: ContactId | RecordId;
  /** The cards it joins: the people, or who holds the seat of the one who left. */
  supplier: PersonId;
  customer: PersonId;
  working: boolean;
  /** The first day of a planned line, or of the strength that is planned for a contact; else null. */
  planned: Day | null;
  /** The sides whose person left, stands vacant or is not known: the line hangs in the air. */
  orphaned: readonly Side[];
  /** It hangs at who came after: his card does not say that somebody left. */
  inherited: boolean;
};

export type DrawnOptions = NetworkOptions & {
  /** How often lines want to be touched, a setting of the workspace. */
  cadences?: Cadences | undefined;
};

type Ends = { supplier: PersonId; customer: PersonId };
const pairOf = ({ supplier, customer }: Ends): string => `${supplier} ${customer}`;

/** What drawing one line needs to know of the whole map. */
type Scene = {
  day: Day;
  options: DrawnOptions;
  /** Who stands on the map where this person stood: himself, or the present holder of his seat. */
  cardOf: (id: PersonId) => Person | null;
  cadence: (contact: Contact) => number;
  /** Pairs with a live line of their own. */
  met: ReadonlySet<string>;
  /** By pair: plans that count on the day. */
  ahead: ReadonlyMap<string, PlannedContact>;
};

const holdersOf = (account: Account, day: Day): Scene['cardOf'] => {
  const people = new Map(account.people.map((person) => [person.id, person]));
  const seats = new Map<string, Person>();
  for (const person of account.people) if (person.seat && existsOn(person, day)) seats.set(person.seat, person);
  return (id) => {
    const person = people.get(id);
    if (!person || existsOn(person, day)) return person ?? null;
    // Who is yet to come has no card, and whoever holds his seat today has nothing to do with his lines.
    if (person.from !== null && day < person.from) return null;
    return (person.seat && seats.get(person.seat)) || null;
  };
};

const cardsOf = ({ supplier, customer }: Ends, { cardOf }: Scene): { supplier: Person; customer: Person } | null => {
  const cards = { supplier: cardOf(supplier), customer: cardOf(customer) };
  if (cards.supplier?.side !== 'supplier' || cards.customer?.side !== 'customer') return null;
  return { supplier: cards.supplier, customer: cards.customer };
};

const contactLine = (contact: Contact, scene: Scene): DrawnLine | null => {
  const { day, options } = scene;
  if (contact.until !== null && contact.until <= day) return null;
  const first = contact.strengths[0];
  if (first && first.from !== null && day < first.from) return null;
  const cards = cardsOf(contact, scene);
  if (!cards) return null;
  const state = lineState(contact, day, scene.cadence(contact));
  const ends = { supplier: cards.supplier.id, customer: cards.customer.id };
  const inherited = pairOf(ends) !== pairOf(contact);
  // The successor has a line of his own: what the leaver had is history.
  if (inherited && (state.strength === 0 || scene.met.has(pairOf(ends)))) return null;
  const orphaned = (['supplier', 'customer'] as const).filter(
    (side) => ends[side] !== contact[side] || cards[side].status !== 'active' || options.without?.has(contact[side]),
  );
  const plan = scene.ahead.get(pairOf(contact));
  const stronger = plan && orphaned.length === 0 && state.strength > 0 && plan.value > state.strength ? plan : null;
  const strength = stronger?.value ?? state.strength;
  return {
    kind: 'contact',
    id: contact.id,
    ...ends,
    strength,
    stale: orphaned.length ? null : state.stale,
    working: orphaned.length === 0 && isWorking({ strength }),
    planned: stronger?.from ?? null,
    orphaned,
    inherited: orphaned.some((side) => ends[side] !== contact[side] && cards[side].status === 'active'),
  };
};

const plannedLine = (plan: PlannedContact, scene: Scene): DrawnLine | null => {
  const { day, options } = scene;
  const cards = cardsOf(plan, scene);
  if (cards?.supplier.id !== plan.supplier || cards.customer.id !== plan.customer) return null;
  if (scene.met.has(pairOf(plan))) return null;
  if (day < options.today && addDays(day, PLAN_HORIZON_DAYS) < plan.from) return null;
  const { id, supplier, customer, value, from } = plan;
  return {
    kind: 'planned',
    id,
    supplier,
    customer,
    strength: value,
    stale: null,
    working: false,
    planned: from,
    orphaned: [],
    inherited: false,
  };
};

/**
 * Live lines, identified ones (strength 0), orphaned ones, and planned ones. A planned line is drawn, overdue or not, until the
 * two have a live line; on a day of the past only when it was near.
 */
export const drawnLines = (
  account: Account,
  day: Day,
  options: DrawnOptions,
  /** That of the day, where it is known already. */
  network: Network = networkOn(account, day, options),
): DrawnLine[] => {
  const live = network.lines.filter((line) => line.contact !== null);
  const plans = (options.planned ?? true) ? account.inside.plannedContacts : [];
  const ahead = plans.filter((plan) => isPlannedOn(plan, day, options.today));
  const scene: Scene = {
    day,
    options,
    cardOf: holdersOf(account, day),
    cadence: cadencesOn(account, day, options.cadences),
    met: new Set(live.map(pairOf)),
    ahead: new Map(ahead.map((plan) => [pairOf(plan), plan])),
  };
  const contacts = account.contacts.map((contact) => contactLine(contact, scene));
  const planned = plans.map((plan) => plannedLine(plan, scene));
  return [...contacts, ...planned].filter((line) => line !== null);
};
