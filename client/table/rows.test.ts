import { expect, it } from 'vitest';
import { Account } from '../../shared/model/account.ts';
import type { Day } from '../../shared/model/day.ts';
import type { FunctionId } from '../../shared/model/id.ts';
import { filterLines, filterPeople, isFiltering, NO_FILTER } from './filter-rows.ts';
import { lineRows } from './line-rows.ts';
import { peopleRows, yetToCome } from './people-rows.ts';

const today = '2026-11-23' as Day;
const account = Account.parse({
  functions: [
    { id: 'it', name: 'IT' },
    { id: 'log', name: 'Logistics' },
  ],
  people: [
    { id: 'a', side: 'supplier', name: 'José Ärlig', posts: [{ title: 'KAM', tip: true }] },
    { id: 'x', side: 'customer', name: 'Jo Meier', posts: [{ title: 'CIO', function: 'it' }] },
    {
      id: 'y',
      side: 'customer',
      name: '',
      status: 'placeholder',
      posts: [{ title: 'Head of Logistics', function: 'log' }],
    },
    { id: 'left', side: 'customer', name: 'Old', until: '2026-11-23', posts: [] },
    { id: 'next', side: 'customer', name: 'New', from: '2027-01-01', posts: [] },
  ],
  contacts: [
    {
      id: 'c1',
      supplier: 'a',
      customer: 'x',
      strengths: [
        { from: '2026-01-01', value: 0 },
        { from: '2026-02-01', value: 3 },
      ],
      touches: [
        { id: 't', date: '2026-10-01', kind: 'call' },
        { id: 'u', date: '2026-12-01', kind: 'call' },
      ],
    },
    { id: 'c2', supplier: 'a', customer: 'y', strengths: [{ from: null, value: 0 }] },
    { id: 'c3', supplier: 'a', customer: 'x', until: '2026-01-01', strengths: [{ from: null, value: 4 }] },
  ],
  inside: {
    judgements: [
      { id: 'j1', person: 'x', date: '2026-01-01', stance: -1, influence: 'outside' },
      { id: 'j2', person: 'x', date: '2026-06-01', stance: 2, influence: 'outside' },
      { id: 'j3', person: 'x', date: '2026-12-01', stance: -2 },
    ],
    decisions: [
      { id: 'd1', name: 'A', roles: [{ id: 'r1', person: 'x', role: 'user' }] },
      {
        id: 'd2',
        name: 'B',
        roles: [
          { id: 'r2', person: 'x', role: 'decider' },
          { id: 'r3', person: 'x', role: 'user' },
        ],
      },
    ],
  },
  links: [{ id: 'l', from: 'y', to: 'x', kind: 'reports-to' }],
});
const lane = (id: FunctionId | null) => account.functions.find((fn) => fn.id === id)?.name ?? '';

it('[T7] a row for everybody who has not left, with lines and last meeting worked out', () => {
  const rows = peopleRows(account, today);
  expect(rows.map((row) => row.id)).toEqual(['a', 'x', 'y', 'next']);
  expect(yetToCome(rows, today)).toBe(1);
  expect(rows[0]).toMatchObject({ lines: 1, lastTouch: '2026-10-01' });
  expect(rows[2]).toMatchObject({ name: 'Head of Logistics', manager: 'x', managerName: 'Jo Meier', lines: 0 });
});

it('[J10] a row knows the judgement of today and the roles of all decisions, each once', () => {
  const rows = peopleRows(account, today);
  expect(rows[1]!.judgement).toMatchObject({ id: 'j2', stance: 2, influence: 'outside' });
  expect([...rows[1]!.roles]).toEqual(['user', 'decider']);
  expect(rows[0]).toMatchObject({ judgement: null });
  expect(rows[0]!.roles.size).toBe(0);
});

it('[T8] a row for every line that has not ended, in the lane of the customer', () => {
  const rows = lineRows(account, today);
  expect(rows.map((row) => row.id)).toEqual(['c1', 'c2']);
  expect(rows[0]).toMatchObject({ strength: 3, since: '2026-02-01', lastTouch: '2026-10-01', function: 'it' });
  expect(rows[1]).toMatchObject({ strength: 0, since: null, customerName: 'Head of Logistics' });
});

it('[T9] the filter finds every word anywhere in a row, without case and accents', () => {
  const rows = peopleRows(account, today);
  const ids = (words: string, more: object = {}) =>
    filterPeople(rows, { ...NO_FILTER, words, ...more }, lane).map((row) => row.id);
  expect(ids('')).toHaveLength(4);
  expect(ids('jose arlig')).toEqual(['a']);
  expect(ids('LOGISTICS')).toEqual(['y']);
  expect(ids('meier log')).toEqual(['y']);
  expect(ids('', { side: 'supplier' })).toEqual(['a']);
  expect(ids('', { function: 'it' })).toEqual(['x']);
  expect(ids('', { function: null })).toEqual(['a', 'next']);
  expect(filterLines(lineRows(account, today), { ...NO_FILTER, words: 'jo it' }, lane).map((row) => row.id)).toEqual([
    'c1',
  ]);
});

it('[T9] the table says whether a filter hides anything', () => {
  expect(isFiltering(NO_FILTER)).toBe(false);
  expect(isFiltering({ ...NO_FILTER, words: '  ' })).toBe(false);
  expect(isFiltering({ ...NO_FILTER, function: null })).toBe(true);
});
