import { describe, expect, it } from 'vitest';
import { AccountProfile } from '../../../shared/model/account-profile.ts';
import { setting, settingPart } from './profile-part.ts';

describe('a change of the profile', () => {
  it('[PC4] sends its field alone; taking it back leaves what others have set meanwhile', () => {
    const before = AccountProfile.parse({ revenue: 1, profit: 2 });
    const [set, takeBack] = setting(before, 'revenue', 5);
    expect(set(before)).toEqual({ revenue: 5, seen: { revenue: 1 } });
    expect(takeBack({ ...before, revenue: 5, profit: 9 })).toEqual({ revenue: 1, seen: { revenue: 5 } });
    expect(takeBack({ ...before, revenue: 7 })).toBeNull();
  });

  it('[PC15] says what was there when it was begun; wanted once more, what is there then', () => {
    const [set] = setting(AccountProfile.parse({ revenue: 1 }), 'revenue', 5);
    const now = AccountProfile.parse({ revenue: 7 });
    expect(set(now)).toEqual({ revenue: 5, seen: { revenue: 1 } });
    expect(set(now)).toEqual({ revenue: 5, seen: { revenue: 7 } });
  });

  it('[PC14] of an entry only the part that was changed is sent, and taken back', () => {
    const steel = { id: 'p1', category: 'Steel', spend: 1, volume: 9, significance: { brand: 3 } };
    const now = AccountProfile.parse({ positions: [{ ...steel, volume: 12 }] });
    const [seen] = AccountProfile.parse({ positions: [steel] }).positions;
    if (!seen) throw new Error('no position');
    const [set, takeBack] = settingPart(seen, { spend: 2, significance: { brand: null } });
    const parts = (put: object, was: object) => ({
      entries: { positions: { put: [{ id: 'p1', ...put }] } },
      seen: { positions: [{ id: 'p1', ...was }] },
    });
    const [wanted, was] = [
      { spend: 2, significance: { brand: null } },
      { spend: 1, significance: { brand: 3 } },
    ];
    expect(set(now)).toEqual(parts(wanted, was));
    expect(takeBack(now)).toEqual(parts(was, wanted));
    expect(set(AccountProfile.parse({}))).toBeNull();
  });
});
