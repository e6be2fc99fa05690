import { expect, it } from 'vitest';
import { Account } from '../../../shared/model/account.ts';
import type { Day } from '../../../shared/model/day.ts';
import { networkOn } from '../../../shared/rules/network.ts';
import { hintsOf } from './hints.ts';

const day = '2026-11-23' as Day;
const kinds = (input: unknown) =>
  hintsOf(networkOn(Account.parse(input), day, { today: day })).map((hint) => hint.kind);

const names = { name: 'N', supplier: 'Halden', customer: 'Nordwind' };
const functions = [{ id: 'it', name: 'IT' }];
const person = (id: string, side: string, post: object = {}, more: object = {}) => ({
  id,
  side,
  name: id,
  posts: [{ title: '', function: 'it', ...post }],
  ...more,
});
const line = { id: 'c', supplier: 'kam', customer: 'main', strengths: [{ from: null, value: 2 }] };

it('[P8] an empty map says where to begin, in the order in which a map is drawn', () => {
  expect(kinds({})).toEqual(['name-companies', 'add-functions', 'add-ours', 'add-theirs']);
  expect(kinds({ account: names, functions, people: [person('a', 'supplier')] })).toEqual(['add-theirs', 'mark-kam']);
});

it('[P8] people without a line lead to the first line', () => {
  const people = [person('kam', 'supplier', { tip: true }), person('main', 'customer', { tip: true })];
  expect(kinds({ account: names, functions, people })).toEqual(['draw-first-line', 'few-theirs']);
});

it('[P8] a full map has no hints, gaps in posts are named', () => {
  const people = [
    person('kam', 'supplier', { tip: true, function: null }),
    person('main', 'customer', { tip: true }),
    person('b', 'customer'),
    person('c', 'customer'),
  ];
  expect(kinds({ account: names, functions, people, contacts: [line] })).toEqual([]);
  const gaps = [
    ...people,
    person('d', 'customer', { function: null }),
    person('e', 'customer', {}, { status: 'placeholder' }),
    person('f', 'customer', {}, { status: 'vacant' }),
  ];
  expect(kinds({ account: names, functions, people: gaps, contacts: [line] })).toEqual([
    'no-function',
    'not-known',
    'vacant',
  ]);
});

it('[P8] people who have left count for nothing', () => {
  const people = [person('a', 'supplier', {}, { until: '2026-01-01' })];
  expect(kinds({ account: names, functions, people })).toEqual(['add-ours', 'add-theirs']);
});
