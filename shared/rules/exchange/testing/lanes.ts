import { Account } from '../../../model/account.ts';
import type { Day } from '../../../model/day.ts';

export const TODAY = '2026-11-20' as Day;

export const FUNCTIONS = [
  ['board', 'Board'],
  ['purchasing', 'Purchasing'],
  ['sales', 'Sales'],
  ['marketing', 'Marketing'],
  ['rnd', 'R&D'],
  ['operations', 'Operations'],
  ['logistics', 'Logistics'],
  ['finance', 'Finance'],
  ['it', 'IT'],
  ['service', 'Service'],
].map(([id, name]) => ({ id, name }));

export const LEVELS = ['executive', 'director', 'manager', 'specialist'].map((id) => ({ id, name: id }));

/** An account with lanes and levels and the people given (in the keys of the account file). */
export const accountWith = (people: readonly object[] = [], rest: object = {}): Account =>
  Account.parse({
    account: { name: 'Nordwind', supplier: 'Halden Systems', customer: 'Nordwind AG' },
    functions: FUNCTIONS,
    levels: LEVELS,
    people,
    ...rest,
  });
