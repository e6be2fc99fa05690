import { expect, it } from 'vitest';
import { Lockout } from './lockout.ts';

it('[I24] ten tries by address, also at once; a right one or the time ends it', () => {
  let now = 0;
  const lockout = new Lockout(() => now);
  const tries = (count: number, email = 'Olaf@example.com') =>
    Array.from({ length: count }, () => lockout.take(email)).filter(Boolean).length;
  expect([tries(9), lockout.isLocked('olaf@example.com')]).toEqual([9, false]);
  expect([tries(30), lockout.isLocked('olaf@example.com')]).toEqual([1, true]);
  expect(tries(1, ' olaf@EXAMPLE.com')).toBe(0);
  expect(tries(30, 'nobody@example.com')).toBe(10);
  lockout.clear('OLAF@example.com');
  expect(tries(5)).toBe(5);
  now += 14 * 60_000;
  expect(tries(9)).toBe(5);
  now += 60_000;
  expect(tries(9)).toBe(5);
});
