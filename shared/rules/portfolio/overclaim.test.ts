import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stage } from '../../model/stage.ts';
import { arbitraryAccounts, pictureAccount } from '../testing/picture-account.ts';
import { overclaim } from './overclaim.ts';

const over = (claimed: Stage | null, supported: Stage | null) =>
  overclaim([pictureAccount('a', { facts: { stages: { claimed, supported } } })])[0]?.over;

describe('overclaim', () => {
  it('[PP9] counts the stages beyond what is supported', () => {
    expect(over('integrated', 'basic')).toBe(3);
    expect(over('basic', 'integrated')).toBe(0);
    expect([over('exploratory', null), over('basic', 'uncoupling')]).toEqual([1, 2]);
    expect([over('uncoupling', null), over(null, null)]).toEqual([0, 0]);
  });

  it('[PP9] names everybody, who claims most too much first', () => {
    fc.assert(
      fc.property(arbitraryAccounts(8), (accounts) => {
        const claims = overclaim(accounts);
        expect(claims.map(({ id }) => id).toSorted()).toEqual(accounts.map(({ id }) => id).toSorted());
        for (const [index, { over: much }] of claims.entries())
          expect(much).toBeLessThanOrEqual(claims[index - 1]?.over ?? much);
      }),
    );
  });
});
