import { describe, expect, it } from 'vitest';
import type { RowKam } from '../../model/portfolio-facts.ts';
import { kamLoads } from './kam-loads.ts';

const kam = (key: string): RowKam => ({ person: `p-${key}` as RowKam['person'], name: key, key });
const account = (name: string, ...keys: string[]) => ({ name, facts: { kams: keys.map(kam) } });

describe('capacity', () => {
  it('[PC11] counts key accounts per KAM across maps, and says who has more than he can serve', () => {
    const accounts = [
      account('a', 'tessa'),
      account('b', 'tessa', 'ben'),
      account('c', 'tessa', 'tessa'),
      account('d'),
      { name: 'e', facts: null },
    ];
    const { loads, withoutKam } = kamLoads(accounts, 2);
    expect(loads.map((load) => [load.kam.name, load.accounts.map(({ name }) => name).join(''), load.isOver])).toEqual([
      ...[
        ['tessa', 'abc', true],
        ['ben', 'b', false],
      ],
    ]);
    expect(withoutKam.map(({ name }) => name)).toEqual(['d', 'e']);
    expect(kamLoads(accounts, 3).loads.some(({ isOver }) => isOver)).toBe(false);
  });
});
