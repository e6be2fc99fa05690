import { expect, it, vi } from 'vitest';
import { rememberSessions } from './remember-sessions.ts';

const session = (id: string) => ({ id, user: { id: `u-${id}`, name: id, email: `${id}@example.com` } });
const cookie = (value: string) => new Headers({ cookie: value });

it('[A14] the same cookies are looked up once within some seconds, strangers and failures every time', async () => {
  let now = 0;
  const sessionOf = vi.fn(async (headers: Headers) => {
    const value = headers.get('cookie') ?? '';
    if (value === 'broken') throw new Error('the store does not answer');
    return value === 'stranger' ? null : session(value);
  });
  const sessions = rememberSessions(sessionOf, () => now);
  const [a, b] = await Promise.all([sessions.sessionOf(cookie('anna')), sessions.sessionOf(cookie('anna'))]);
  expect([a, b, sessionOf.mock.calls.length]).toEqual([session('anna'), session('anna'), 1]);
  expect(await sessions.sessionOf(cookie('bob'))).toEqual(session('bob'));
  now = 4_999;
  await sessions.sessionOf(cookie('anna'));
  expect(sessionOf).toHaveBeenCalledTimes(2);
  now = 5_000;
  await sessions.sessionOf(cookie('anna'));
  expect(sessionOf).toHaveBeenCalledTimes(3);
  sessions.forget();
  await sessions.sessionOf(cookie('anna'));
  expect(sessionOf).toHaveBeenCalledTimes(4);
  for (let count = 0; count < 2; count += 1) {
    expect(await sessions.sessionOf(cookie('stranger'))).toBeNull();
    await expect(sessions.sessionOf(cookie('broken'))).rejects.toThrow();
  }
  expect(sessionOf).toHaveBeenCalledTimes(8);
  expect(await sessions.sessionOf(new Headers())).toBeNull();
});
