import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AccountProfile } from '../../model/account-profile.ts';
import { ProfileChange } from '../../model/profile-change.ts';
import { changeProfile } from './change-profile.ts';

const steel = { id: 'p1', category: 'Steel', spend: 1, volume: 9, significance: { brand: 3 } };
const before = AccountProfile.parse({
  revenue: 1,
  tags: ['north'],
  positions: [steel],
  statuses: [{ id: 's1', status: 'key', from: '2026-01-01', reason: 'Grows', by: 'Mia' }],
});
const change = (profile: AccountProfile, wanted: object) => changeProfile(profile, ProfileChange.parse(wanted));
const made = (profile: AccountProfile, wanted: object): AccountProfile => {
  const changed = change(profile, wanted);
  if ('conflicts' in changed) throw new Error(changed.conflicts.join());
  return AccountProfile.parse(changed.profile);
};
const put = (...positions: object[]) => ({ entries: { positions: { put: positions } } });

describe('two who change a profile at once', () => {
  it('[PC14] keep what both wrote, in whatever order it comes, unless it is the same field', () => {
    const changes = [
      { revenue: 5, seen: { revenue: 1 } },
      put({ id: 'p1', spend: 2 }),
      put({ id: 'p1', significance: { technology: 4 } }),
      put({ id: 'p1', significance: { brand: null } }),
      put({ id: 'p2', category: 'Paint' }),
      { entries: { statuses: { put: [{ id: 's2', status: 'released', from: '2026-06-01', reason: '', by: '' }] } } },
      { entries: { tags: { add: ['energy'] } } },
      { entries: { tags: { remove: ['north'] } } },
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(changes, { minLength: changes.length }), (order) => {
        const profile = order.reduce(made, before);
        expect(profile).toMatchObject({ revenue: 5, tags: ['energy'] });
        expect(profile.positions).toEqual([
          { ...steel, spend: 2, significance: { technology: 4 } },
          { id: 'p2', category: 'Paint', spend: null, volume: null, significance: {} },
        ]);
        expect(profile.statuses.map(({ id }) => id)).toEqual(['s1', 's2']);
      }),
    );
  });

  it('[PC14] add the same category, or the same tag, once', () => {
    const profile = made(
      made(before, put({ id: 'a', category: 'Paint', spend: 3 })),
      put({ id: 'b', category: ' paint' }),
    );
    expect(profile.positions.slice(1)).toMatchObject([{ id: 'a', category: 'Paint', spend: 3 }]);
    expect(made(before, { entries: { tags: { add: ['North', 'east'] } } }).tags).toEqual(['north', 'east']);
  });

  it('[PC14] taking an entry out leaves the others', () => {
    const two = made(before, put({ id: 'p2', category: 'Paint' }));
    expect(made(two, { entries: { positions: { remove: ['p1'] } } }).positions).toMatchObject([{ id: 'p2' }]);
    expect(made(two, { entries: { statuses: { remove: ['s1'] } } }).statuses).toEqual([]);
  });

  it('[PC15] are told where the other has set something else since, and nothing is changed', () => {
    const wanted = {
      ...{
        revenue: 5,
        profit: 2,
        seen: { revenue: 0, profit: null, positions: [{ ...steel, spend: 7, significance: { brand: 1 } }] },
      },
      ...put({ id: 'p1', spend: 2, volume: 3, significance: { brand: 5 } }),
    };
    expect(change(before, wanted)).toEqual({
      conflicts: ['revenue', 'positions.p1.spend', 'positions.p1.significance.brand'],
    });
    expect(change(before, put({ id: 'gone', spend: 2 }))).toEqual({ conflicts: ['positions.gone'] });
  });

  it('[PC15] who wants what is there already, or did not look, is told of nothing', () => {
    expect(made(before, { revenue: 1, seen: { revenue: 8 } }).revenue).toBe(1);
    expect(made(before, { revenue: 4 }).revenue).toBe(4);
    expect(
      made(before, { ...put({ id: 'p1', spend: 2 }), seen: { positions: [{ id: 'p1', volume: 0 }] } }),
    ).toBeDefined();
  });
});
