import { expect, it } from 'vitest';
import { createDeviceCookies } from './device-cookie.ts';
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

it('[I27] a known browser is counted by itself, until a new password', () => {
  const lockout = new Lockout(() => 0);
  const tries = (device: string | null) =>
    Array.from({ length: 12 }, () => lockout.take('olaf@example.com', device)).filter(Boolean).length;
  expect([tries(null), tries('a'), tries('b'), tries(null)]).toEqual([10, 10, 10, 0]);
  lockout.clear('OLAF@example.com', 'a');
  expect([tries('a'), tries('b'), tries(null)]).toEqual([10, 0, 0]);
  lockout.forget('Olaf@example.com');
  expect([tries('a'), tries('b'), tries(null)]).toEqual([10, 10, 10]);
});

it('[I27] the mark of a browser is for one address, cannot be forged, and is kept from scripts', () => {
  const devices = createDeviceCookies('secret', true);
  const made = devices.make('Olaf@example.com');
  expect(made).toMatch(/; HttpOnly; SameSite=Lax; Secure$/);
  expect(made).not.toContain('olaf');
  const pair = made.split(';')[0] ?? '';
  const read = (email: string, cookie: string) => devices.read(email, new Headers({ cookie: `a=b; ${cookie}` }));
  expect(read('olaf@EXAMPLE.com', pair)).toMatch(/^[\w-]{22}$/);
  const name = devices.make('eve@example.com').split('=')[0];
  expect(read('eve@example.com', `${name}=${pair.slice(pair.indexOf('=') + 1)}`)).toBeNull();
  expect(read('olaf@example.com', `${pair.slice(0, -2)}xx`)).toBeNull();
  expect(createDeviceCookies('other', true).read('olaf@example.com', new Headers({ cookie: pair }))).toBeNull();
});
