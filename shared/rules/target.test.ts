import { expect, it } from 'vitest';
import type { Account } from '../model/account.ts';
import type { Pair } from './imagine.ts';
import { networkOn } from './network.ts';
import { nextBestContacts, suggestPlan } from './next-best-contact.ts';
import { aimFor, introducerOf, linesToStrengthen, strengthBetween, withPlans } from './target.ts';
import { line, ours, personId, sketch, TODAY, theirs } from './testing/sketch.ts';

const on = (account: Account) => networkOn(account, TODAY, { today: TODAY });
const pair = (supplier: string, customer: string): Pair => ({
  supplier: personId(supplier),
  customer: personId(customer),
});
const planned = (supplier: string, customer: string, value: 2 | 3 | 4, from = '2027-03-01') => ({
  id: `plan-${supplier}-${customer}`,
  supplier,
  customer,
  from,
  value,
});
const PEOPLE = [ours('a', 'rnd'), ours('b', 'it'), ours('c', 'board'), theirs('x', 'rnd'), theirs('y', 'it')];
const account = (inside: object = {}, contacts = [line('a', 'x', 1), line('b', 'y', 2)]) =>
  sketch({ people: PEOPLE, contacts, inside });

it('[NB7] aims at a working line, at what is wanted of the line, at what is planned already: the most of them', () => {
  expect(aimFor(on(account()), pair('a', 'x'))).toBe(2);
  const wanted = { contactPlans: [{ id: 'a-x', contact: 'a-x', wanted: 3 }] };
  expect(aimFor(on(account(wanted)), pair('a', 'x'))).toBe(3);
  expect(aimFor(on(account(wanted)), pair('a', 'y'))).toBe(2);
  expect(aimFor(on(account({ ...wanted, plannedContacts: [planned('a', 'x', 4)] })), pair('a', 'x'))).toBe(4);
  expect(aimFor(on(account({ plannedContacts: [planned('c', 'y', 3)] })), pair('c', 'y'))).toBe(3);
});

it('[NB7] what is wanted of a line changes neither the order nor the gain of suggestions', () => {
  const wanted = { contactPlans: [{ id: 'a-x', contact: 'a-x', wanted: 4 }] };
  expect(nextBestContacts(on(account(wanted)))).toEqual(nextBestContacts(on(account())));
  expect([strengthBetween(on(account()), pair('a', 'x')), strengthBetween(on(account()), pair('a', 'y'))]).toEqual([
    1,
    null,
  ]);
});

it('[NB8] what is planned for days to come counts as accepted when a plan is drawn up; what is overdue does not', () => {
  const plan = (inside: object) =>
    suggestPlan(withPlans(on(account(inside)), TODAY), 9).map(({ supplier, customer }) => `${supplier} ${customer}`);
  expect(plan({})[0]).toBe('a x');
  expect(plan({ plannedContacts: [planned('a', 'x', 2)] })).not.toContain('a x');
  expect(plan({ plannedContacts: [planned('a', 'x', 2, '2026-11-01')] })[0]).toBe('a x');
});

it('[NB8] offers lines of which more is wanted than there is and than is planned, the widest gap first', () => {
  const contactPlans = [
    { id: 'b-y', contact: 'b-y', wanted: 3 },
    { id: 'a-x', contact: 'a-x', wanted: 4 },
    { id: 'c-x', contact: 'c-x', wanted: 2 },
  ];
  const contacts = [line('a', 'x', 1), line('b', 'y', 2), line('c', 'x', 2)];
  const offered = (plannedContacts: object[] = []) =>
    linesToStrengthen(on(account({ contactPlans, plannedContacts }, contacts)), TODAY);
  expect(offered()).toEqual([
    { ...pair('a', 'x'), from: 1, to: 4 },
    { ...pair('b', 'y'), from: 2, to: 3 },
  ]);
  expect(offered([planned('a', 'x', 4)])).toEqual([{ ...pair('b', 'y'), from: 2, to: 3 }]);
  expect(offered([planned('a', 'x', 3)])).toHaveLength(2);
});

it('[NB9] names who of us works with the customer’s person most closely', () => {
  const contacts = [line('a', 'x', 2), line('b', 'x', 4), line('c', 'y', 1)];
  const network = on(account({}, contacts));
  expect(introducerOf(network, pair('c', 'x'))).toBe('b');
  expect(introducerOf(network, pair('b', 'x'))).toBe('a');
  expect(introducerOf(network, pair('a', 'y'))).toBeNull();
});
