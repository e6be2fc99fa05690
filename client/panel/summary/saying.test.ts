import { expect, it } from 'vitest';
import { Account } from '../../../shared/model/account.ts';
import type { Day } from '../../../shared/model/day.ts';
import { headline } from '../../../shared/rules/headline.ts';
import { measure } from '../../../shared/rules/measures.ts';
import { networkOn } from '../../../shared/rules/network.ts';
import { sayingOf } from './saying.ts';

const day = '2026-11-23' as Day;
const person = (id: string, side: string, post: object) => ({ id, side, name: id, posts: [{ title: '', ...post }] });
const people = [
  person('kam', 'supplier', { tip: true }),
  person('it1', 'supplier', { function: 'it' }),
  person('main', 'customer', { tip: true }),
  person('it2', 'customer', { function: 'it' }),
  person('fin2', 'customer', { function: 'fin' }),
];
const saying = (pairs: [string, string][], who = people, toKam: string[] = []) => {
  const account = Account.parse({
    functions: [
      { id: 'it', name: 'IT' },
      { id: 'fin', name: 'Finance' },
    ],
    people: who,
    contacts: pairs.map(([supplier, customer], index) => ({
      id: `c${index}`,
      supplier,
      customer,
      strengths: [{ from: null, value: 4 }],
    })),
    links: toKam.map((from) => ({ id: `l-${from}`, from, to: 'kam', kind: 'coordinates' })),
  });
  const network = networkOn(account, day, { today: day });
  const measures = measure(network);
  return sayingOf(network, measures, headline(network, measures));
};

it('[P12] a map without people or without a working line says so', () => {
  expect(saying([], [])).toEqual({ kind: 'nobody' });
  expect(saying([])).toEqual({ kind: 'no-line' });
});

it('[P12] one thread names the people everything hangs on', () => {
  expect(saying([['kam', 'main']])).toEqual({ kind: 'hangs-on-two', supplier: 'kam', customer: 'main' });
  const star: [string, string][] = ['main', 'it2', 'fin2'].map((id) => ['kam', id]);
  expect(saying(star)).toEqual({ kind: 'hangs-on-one', person: 'kam', side: 'supplier' });
});

it('[P12] in between, the functions reached and those not reached yet are named', () => {
  const lines: [string, string][] = [
    ['kam', 'main'],
    ['it1', 'it2'],
  ];
  expect(saying(lines)).toEqual({ kind: 'opening', covered: ['it'], missing: ['fin'] });
});

it('[P12] a diamond names who holds it together', () => {
  const all = [...people, person('fin1', 'supplier', { function: 'fin' })];
  const lines: [string, string][] = [
    ['kam', 'main'],
    ['it1', 'it2'],
    ['fin1', 'fin2'],
  ];
  expect(saying(lines, all, ['it1', 'fin1'])).toEqual({ kind: 'diamond', holders: ['kam', 'main'] });
  expect(saying(lines, all, ['it1'])).toEqual({ kind: 'diamond', holders: ['kam', 'main'] });
  expect(saying(lines, all)).toEqual({ kind: 'uncoordinated', loose: 2, lineHolders: 2 });
});
