import { describe, expect, it } from 'vitest';
import type { AccountStatus } from '../../model/account-profile.ts';
import { Day } from '../../model/day.ts';
import { dueForReexamination } from './reexamination.ts';

const account = (reexamine: string | null, status: AccountStatus | null) => ({
  ...{ status, profile: { reexamine: reexamine === null ? null : Day.parse(reexamine) } },
});

describe('re-examination', () => {
  it('[PC13] is due from its day on, the longest due first, and not for who was released or has no day', () => {
    const [today, tomorrow, longAgo] = [
      account('2026-11-26', 'key'),
      account('2026-11-27', 'key'),
      account('2026-01-01', null),
    ];
    const accounts = [today, tomorrow, longAgo, account('2026-01-01', 'released'), account(null, 'key')];
    expect(dueForReexamination(accounts, Day.parse('2026-11-26'))).toEqual([longAgo, today]);
  });
});
