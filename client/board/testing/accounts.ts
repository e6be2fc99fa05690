import { Account } from '../../../shared/model/account.ts';
import type { Day } from '../../../shared/model/day.ts';

export const TODAY = '2026-11-23' as Day;

type Input = Parameters<typeof Account.parse>[0] & object;

/** Two companies, two lanes, two levels: a KAM, a main contact, and two people of each lane. */
export const smallAccount = (more: Record<string, unknown> = {}): Account =>
  Account.parse({
    account: { name: 'Nordwind', supplier: 'Halden Systems', customer: 'Nordwind AG' },
    functions: [
      { id: 'finance', name: 'Finance' },
      { id: 'logistics', name: 'Logistics' },
    ],
    levels: [
      { id: 'director', name: 'Director' },
      { id: 'manager', name: 'Manager' },
    ],
    people: [
      person('kam', 'supplier', 'Tessa Brandt', { title: 'Key account manager', tip: true }),
      person('ours', 'supplier', 'Olaf Brekke', { title: 'Finance director', function: 'finance' }),
      person('buyer', 'customer', 'Katrin Vogel', { title: 'Senior buyer', tip: true }),
      person('cfo', 'customer', 'Claudia Weiss', { title: 'CFO', function: 'finance', level: 'director' }),
      person('head', 'customer', 'Ralf Dornbusch', { title: 'Head of logistics', function: 'logistics' }),
    ],
    contacts: [{ id: 'tips', supplier: 'kam', customer: 'buyer', strengths: [{ from: null, value: 4 }] }],
    links: [{ id: 'coordinates', from: 'ours', to: 'kam', kind: 'coordinates' }],
    ...more,
  } satisfies Input);

export const person = (id: string, side: string, name: string, post: object, more: object = {}): object => ({
  id,
  side,
  name,
  posts: [{ from: null, ...post }],
  ...more,
});
