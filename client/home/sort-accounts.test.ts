import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountId } from '../../shared/model/id.ts';
import { compareNames } from '../text/format.ts';
import { findAccounts, sortAccounts } from './sort-accounts.ts';
import { summary } from './testing/summary.ts';

const names = compareNames('en');
const accounts = [
  summary({ id: 'c' as AccountId, name: 'Émile & Fils', customer: 'Émile SA', lastEdit: '2026-11-22T00:00:00Z' }),
  summary({ id: 'a' as AccountId, name: 'Account 10', customer: '', lastEdit: '2026-11-20T00:00:00Z' }),
  summary({ id: 'b' as AccountId, name: 'Account 9', customer: 'Nordwind AG', lastEdit: '2026-11-21T00:00:00Z' }),
];
const ids = (list: readonly { id: string }[]) => list.map((one) => one.id);

describe('accounts', () => {
  it('[O6] are found by every typed word in name or customer', () => {
    expect(ids(findAccounts(accounts, 'emile'))).toEqual(['c']);
    expect(ids(findAccounts(accounts, 'nordwind acc'))).toEqual(['b']);
    expect(ids(findAccounts(accounts, ''))).toEqual(['c', 'a', 'b']);
  });
  it('[O6] are sorted by name as people do, or by last edit', () => {
    expect(ids(sortAccounts(accounts, 'name', names))).toEqual(['b', 'a', 'c']);
    expect(ids(sortAccounts(accounts, 'edit', names))).toEqual(['c', 'b', 'a']);
  });
  it('[O6] equals keep one order, however they came', () => {
    const same = ['x', 'y', 'z'].map((id) => summary({ id: id as AccountId }));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(same, { minLength: 3 }),
        fc.constantFrom('name' as const, 'edit' as const),
        (list, order) => {
          expect(ids(sortAccounts(list, order, names))).toEqual(['x', 'y', 'z']);
        },
      ),
    );
  });
});
