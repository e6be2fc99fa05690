// Small accounts in a few words, for tests: sketch({ people: [ours('a', 'rnd'), theirs('b', 'rnd')], contacts: [line('a', 'b', 4)] }).
import type { z } from 'zod';
import { Account } from '../../model/account.ts';
import type { Day } from '../../model/day.ts';
import type { FunctionId, PersonId } from '../../model/id.ts';

type AccountInput = z.input<typeof Account>;
type PersonInput = NonNullable<AccountInput['people']>[number];
type PostInput = NonNullable<PersonInput['posts']>[number];
type ContactInput = NonNullable<AccountInput['contacts']>[number];
type Value = 0 | 1 | 2 | 3 | 4;

export const day = (text: string): Day => text as Day;
export const personId = (text: string): PersonId => text as PersonId;
export const functionId = (text: string): FunctionId => text as FunctionId;
export const TODAY = day('2026-11-23');

type More = Partial<PersonInput> & { post?: Partial<PostInput> };

const person = (
  side: 'supplier' | 'customer',
  id: string,
  fn: string | null,
  { post, ...more }: More = {},
): PersonInput => ({
  id,
  side,
  name: id.toUpperCase(),
  posts: [{ from: null, title: '', function: fn, ...post }],
  ...more,
});

export const ours = (id: string, fn: string | null, more?: More): PersonInput => person('supplier', id, fn, more);
export const theirs = (id: string, fn: string | null, more?: More): PersonInput => person('customer', id, fn, more);
export const kam = (id = 'kam', more: More = {}): PersonInput =>
  ours(id, null, { ...more, post: { tip: true, ...more.post } });
export const mainContact = (id = 'mc', more: More = {}): PersonInput =>
  theirs(id, null, { ...more, post: { tip: true, ...more.post } });

/** Its id is both people's, "a-b". */
export const line = (
  supplier: string,
  customer: string,
  value: Value,
  more: Partial<ContactInput> = {},
): ContactInput => ({
  id: `${supplier}-${customer}`,
  supplier,
  customer,
  strengths: [{ from: null, value }],
  ...more,
});

/** An account with these functions, levels and lists. */
export const sketch = ({
  functions = ['board', 'rnd', 'it'],
  levels = ['executive', 'director', 'manager', 'specialist'],
  ...lists
}: Omit<AccountInput, 'functions' | 'levels'> & {
  functions?: readonly (string | [string, number])[];
  levels?: readonly string[];
}): Account =>
  Account.parse({
    functions: functions.map((fn) => {
      const [id, weight] = typeof fn === 'string' ? [fn, 1] : fn;
      return { id, name: id, weight };
    }),
    levels: levels.map((id) => ({ id, name: id })),
    ...lists,
  });
