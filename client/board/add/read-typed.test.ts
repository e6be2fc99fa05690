import { expect, it } from 'vitest';
import { smallAccount } from '../testing/accounts.ts';
import type { Draft } from './draft.ts';
import { readTyped } from './read-typed.ts';

const draft = (part: Partial<Draft> = {}): Draft => ({
  side: 'customer',
  lane: undefined,
  level: undefined,
  at: null,
  tip: false,
  connectTo: null,
  ...part,
});

it('[B51] the first of an empty side leads it, and stands in no lane', () => {
  const first = readTyped('Tessa Brandt, Key account manager Logistics', draft({ tip: true }), smallAccount());
  expect(first).toMatchObject({ tip: true, lane: null });
  expect(readTyped('? Head of Logistics', draft({ tip: true }), smallAccount())).toMatchObject({ tip: false });
});

it('[B50] the place says the lane, else the title does', () => {
  const account = smallAccount();
  expect(readTyped('Anna Berg, CFO', draft(), account)).toMatchObject({
    name: 'Anna Berg',
    title: 'CFO',
    lane: 'finance',
  });
  expect(readTyped('Anna Berg, CFO', draft({ lane: 'logistics' as never }), account).lane).toBe('logistics');
  expect(readTyped('Anna Berg, CFO', draft({ lane: null }), account).lane).toBeNull();
  expect(readTyped('Anna Berg', draft(), account).lane).toBeNull();
  expect(readTyped('  ', draft(), account).empty).toBe(true);
  expect(readTyped('? Head of Logistics', draft(), account)).toMatchObject({
    name: '',
    placeholder: true,
    lane: 'logistics',
  });
});

it('[B50] the title wins over the card beside, which says what the title does not', () => {
  const account = smallAccount();
  const beside = draft({ beside: { lane: 'logistics' as never, level: 'manager' as never } });
  expect(readTyped('Anna Berg, CFO', beside, account)).toMatchObject({ lane: 'finance' });
  expect(readTyped('Anna Berg', beside, account)).toMatchObject({ lane: 'logistics', level: 'manager' });
  expect(readTyped('Anna Berg, CFO', { ...beside, lane: null }, account).lane).toBeNull();
});
