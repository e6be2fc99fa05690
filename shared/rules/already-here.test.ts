import { expect, it } from 'vitest';
import { Account } from '../model/account.ts';
import type { Day } from '../model/day.ts';
import type { Side } from '../model/side.ts';
import { alreadyHere } from './already-here.ts';
import { parseQuickAdd } from './quick-add.ts';

const TODAY = '2026-11-26' as Day;
const account = Account.parse({
  people: [
    { id: 'otto', side: 'customer', name: 'Otto Jäger', posts: [{ from: null, title: 'CFO' }] },
    { id: 'mail', side: 'customer', name: 'Jo Meier', email: 'jo@nordwind.example' },
    { id: 'gone', side: 'customer', name: 'Ida Lane', until: '2026-01-01', posts: [{ from: null, title: 'COO' }] },
  ],
});
const here = (line: string, side: Side = 'customer') =>
  alreadyHere(account, parseQuickAdd(line), side, TODAY)?.id ?? null;

it('[B53] who is typed is found by name and title, however they are written', () => {
  expect(here('otto jaeger, cfo')).toBe('otto');
  expect(here('Dr. Otto Jäger')).toBe('otto');
  expect(here('Otto Jäger, COO')).toBeNull();
  expect(here('Otto Jäger, CFO', 'supplier')).toBeNull();
  expect(here('Ida Lane, COO')).toBeNull();
  expect(here('? CFO')).toBeNull();
});

it('[B53] an address tells who it is, whatever the name', () => {
  expect(here('Johanna Meier <JO@nordwind.example>, CTO')).toBe('mail');
  expect(here('Jo Meier <other@nordwind.example>')).toBeNull();
});
