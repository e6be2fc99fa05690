import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryAccounts, pictureAccount } from '../testing/picture-account.ts';
import { capacity } from './capacity.ts';

const kam = (key: string, name = key) => ({ person: 'p', name, key }) as never;
const led = (id: string, status: 'key' | 'candidate' | null, ...kams: string[]) =>
  pictureAccount(id, { status, facts: { kams: kams.map((key) => kam(key)) } });

describe('capacity', () => {
  it('[PP6] counts key accounts against the limit, other accounts beside', () => {
    const all = [led('a', 'key', 'kim'), led('b', 'key', 'kim'), led('c', 'candidate', 'kim'), led('d', null, 'lee')];
    expect(capacity(all, 1)).toEqual({
      kams: [
        { kam: 'kim', name: 'kim', key: ['a', 'b'], others: ['c'], over: 1 },
        { kam: 'lee', name: 'lee', key: [], others: ['d'], over: 0 },
      ],
      withoutKam: [],
      keyAccounts: 2,
    });
    expect(capacity(all, 2).kams[0]?.over).toBe(0);
  });

  it('[PP6] an account with two KAMs counts for each, with the same one twice once; one that nobody leads is named', () => {
    const { kams, withoutKam, keyAccounts } = capacity(
      [
        led('a', 'key', 'kim', 'lee', 'kim'),
        led('b', 'key'),
        led('c', null),
        pictureAccount('d', { status: 'key', facts: null }),
      ],
      5,
    );
    expect(kams.map(({ kam: key, key: accounts }) => [key, accounts])).toEqual([
      ['kim', ['a']],
      ['lee', ['a']],
    ]);
    expect([withoutKam, keyAccounts]).toEqual([['b', 'd'], 3]);
  });

  it('[PP6] whoever has no name leads nobody', () => {
    const { kams, withoutKam } = capacity([led('a', 'key', 'kim', ''), led('b', 'key', '')], 1);
    expect(kams.map(({ kam: key, key: accounts }) => [key, accounts])).toEqual([['kim', ['a']]]);
    expect(withoutKam).toEqual(['b']);
  });

  it('[PC11] names who leads more than he can serve, the busiest first, and what nobody leads', () => {
    const all = [
      led('a', 'key', 'tessa'),
      led('b', 'key', 'tessa', 'ben'),
      led('c', 'key', 'tessa', 'tessa'),
      led('d', 'key'),
    ];
    const { kams, withoutKam } = capacity(all, 2);
    expect(kams.map(({ name, key, over }) => [name, key.join(''), over])).toEqual([
      ['tessa', 'abc', 1],
      ['ben', 'b', 0],
    ]);
    expect(withoutKam).toEqual(['d']);
    expect(capacity(all, 3).kams.some(({ over }) => over > 0)).toBe(false);
  });

  it('[PP6] agrees with counting one KAM after the other', () => {
    fc.assert(
      fc.property(arbitraryAccounts(12), fc.integer({ min: 1, max: 5 }), (accounts, limit) => {
        const { kams, withoutKam, keyAccounts } = capacity(accounts, limit);
        for (const load of kams) {
          const led = accounts.filter(({ facts }) => facts?.kams.some(({ key }) => key === load.kam));
          expect(load.key.length).toBe(led.filter(({ status }) => status === 'key').length);
          expect(load.key.length + load.others.length).toBe(led.length);
          expect(load.over).toBe(Math.max(0, load.key.length - limit));
        }
        expect(new Set([...kams.flatMap(({ key }) => key), ...withoutKam]).size).toBe(keyAccounts);
      }),
    );
  });
});
