import { describe, expect, it } from 'vitest';
import { AccountProfile } from '../../../shared/model/account-profile.ts';
import { setting } from './profile-part.ts';

describe('a change of the profile', () => {
  it('[PC4] sends its field alone; taking it back leaves what others have set meanwhile', () => {
    const before = AccountProfile.parse({ revenue: 1, profit: 2 });
    const [set, takeBack] = setting(before, 'revenue', 5);
    expect(set()).toEqual({ revenue: 5 });
    expect(takeBack({ ...before, revenue: 5, profit: 9 })).toEqual({ revenue: 1 });
    expect(takeBack({ ...before, revenue: 7 })).toBeNull();
  });
});
