import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../model/account.ts';
import { drawnLines } from './drawn-lines.ts';
import { arrange } from './layout/arrange.ts';
import { place } from './layout/place.ts';
import type { Placement } from './layout/placement.ts';
import { type NavigationKey, navigate, readingOrder } from './navigate.ts';
import { arbitraryNetwork } from './testing/arbitrary-network.ts';
import { nordwind } from './testing/nordwind.ts';
import { day, personId, sketch, TODAY, theirs } from './testing/sketch.ts';

const placed = (account: Account, on = TODAY): Placement => place(arrange(account, on, { today: TODAY }));
const OPENING = day('2025-11-20');
const placement = placed(nordwind, OPENING);
const lines = drawnLines(nordwind, OPENING, { today: TODAY });
const from = (id: string, key: NavigationKey) => navigate(placement, lines, personId(id), key);

describe('navigate', () => {
  it('[WAY4] up and down follow one side in reading order, the tips in the middle', () => {
    expect(readingOrder(placement, 'supplier')).toEqual(['hs', 'lf', 'ar', 'jw', 'tb', 'mq', 'ob', 'pn', 'tv']);
    expect(readingOrder(placement, 'customer').slice(2, 6)).toEqual(['ja', 'mt', 'bk', 'lk']);
    expect([from('jw', 'down'), from('tb', 'up'), from('hs', 'up'), from('tv', 'down')]).toEqual([
      'tb',
      'jw',
      null,
      null,
    ]);
  });

  it('[WAY5] towards the centre along the strongest line', () => {
    expect([from('ar', 'right'), from('ja', 'left'), from('mt', 'left'), from('hs', 'right')]).toEqual([
      'ja',
      'ar',
      'ar',
      'us',
    ]);
  });

  it('[WAY5] without a line to the card in front, else to the nearest of the other company', () => {
    expect([from('lk', 'left'), from('bk', 'left'), from('tv', 'right')]).toEqual(['bk', 'jw', 'rk0']);
  });

  it('[WAY5] away from the centre to the card behind', () => {
    expect([from('ja', 'right'), from('mt', 'right'), from('ar', 'left')]).toEqual(['mt', null, null]);
  });

  it('[WAY4] who is not on the map leads nowhere, and alone nowhere too', () => {
    expect(from('rk', 'up')).toBeNull();
    const alone = placed(sketch({ people: [theirs('x', 'rnd')] }));
    expect((['up', 'down', 'left', 'right'] as const).map((key) => navigate(alone, [], personId('x'), key))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('[WAY4] down from the first reaches everybody of a side', () => {
    fc.assert(
      fc.property(arbitraryNetwork({ people: 60, functions: 8, lines: 0 }), (account) => {
        const map = placed(account);
        for (const side of ['supplier', 'customer'] as const) {
          const seen: string[] = [];
          for (let at = readingOrder(map, side)[0] ?? null; at; at = navigate(map, [], at, 'down')) seen.push(at);
          expect(new Set(seen).size).toBe(account.people.filter((person) => person.side === side).length);
        }
      }),
    );
  });
});
