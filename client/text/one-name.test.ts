import { expect, it } from 'vitest';
import { portfolio as portfolioDe } from './de/portfolio.ts';
import { profile as profileDe } from './de/profile.ts';
import { portfolio } from './en/portfolio.ts';
import { profile } from './en/profile.ts';

it('a status has the same name in the list and in the profile', () => {
  expect(portfolio.statuses).toEqual(profile.status.names);
  expect(portfolioDe.statuses).toEqual(profileDe.status.names);
});
