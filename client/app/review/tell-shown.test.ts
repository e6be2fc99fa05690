import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AccountId } from '../../../shared/model/id.ts';
import { RequestFailure } from '../../session/request.ts';
import { createShownTeller } from './tell-shown.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const [a, b, c] = ['a', 'b', 'c'].map((id) => AccountId.parse(id)) as [AccountId, AccountId, AccountId];
const setUp = () => {
  const server: { code: 'unreachable' | 'forbidden' | null } = { code: null };
  const send = vi.fn(async (_shown: AccountId) => {
    if (server.code) throw new RequestFailure(server.code, '');
  });
  return { server, send, teller: createShownTeller(send) };
};

it('[PR3] a step that the server did not hear is told when it is there again, the last one only', async () => {
  const { server, send, teller } = setUp();
  server.code = 'unreachable';
  for (const account of [a, b, c]) teller.tell(account);
  await vi.advanceTimersByTimeAsync(0);
  server.code = null;
  send.mockClear();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(send.mock.calls).toEqual([[c]]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(send).toHaveBeenCalledTimes(1);
});

it('[PR3] at once when the connection is back, and not at all when somebody else presents by then', async () => {
  const { server, send, teller } = setUp();
  server.code = 'unreachable';
  teller.tell(a);
  await vi.advanceTimersByTimeAsync(0);
  server.code = null;
  teller.again();
  await vi.advanceTimersByTimeAsync(0);
  expect(send.mock.calls).toEqual([[a], [a]]);
  server.code = 'unreachable';
  teller.tell(b);
  await vi.advanceTimersByTimeAsync(0);
  teller.drop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(send).toHaveBeenCalledTimes(3);
});

it('[PR3] what is refused is not told again', async () => {
  const { server, send, teller } = setUp();
  server.code = 'forbidden';
  teller.tell(a);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(send).toHaveBeenCalledTimes(1);
});

it('[PR3] what was on its way when somebody else took over is not told again', async () => {
  const { server, send, teller } = setUp();
  server.code = 'unreachable';
  let fail = () => {};
  send.mockImplementationOnce(
    () => new Promise((_, reject) => (fail = () => reject(new RequestFailure('unreachable', '')))),
  );
  teller.tell(a);
  teller.drop();
  fail();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(send).toHaveBeenCalledTimes(1);
});
