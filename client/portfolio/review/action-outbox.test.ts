import { expect, it, vi } from 'vitest';
import { AccountId, RecordId } from '../../../shared/model/id.ts';
import { onFakeDevice } from '../../session/testing/fake-device.ts';
import type { ReviewCalls } from './reviews.ts';

onFakeDevice();

/** A page that was just loaded, and the server behind it. */
const page = async (answer: () => Promise<unknown>) => {
  vi.resetModules();
  const { RequestFailure } = await import('../../session/request.ts');
  const { actionOutbox, flushActions } = await import('./action-outbox.ts');
  const addAction = vi.fn(answer);
  const calls = { addAction } as unknown as ReviewCalls;
  const outbox = actionOutbox({ user: 'u', review: 'r', account: AccountId.parse('a') });
  const add = (id: string) => outbox.add({ id: RecordId.parse(id), text: id, owner: null, due: null }, calls);
  const failWith = (code: 'unreachable' | 'forbidden') => Promise.reject(new RequestFailure(code, ''));
  return { addAction, outbox, add, failWith, flushAll: () => flushActions('u', 'r', calls) };
};
const states = (outbox: Awaited<ReturnType<typeof page>>['outbox']) => outbox.store.get()?.map(({ state }) => state);

it('[PR16] actions made without a connection are sent by themselves, each by itself and in order', async () => {
  let isThere = false;
  const { addAction, outbox, add, failWith } = await page(() =>
    isThere ? Promise.resolve() : failWith('unreachable'),
  );
  expect([await add('one'), await add('two')]).toEqual(['later', 'later']);
  expect(states(outbox)).toEqual(['later', 'later']);
  isThere = true;
  addAction.mockClear();
  // nobody looks at the account, no field is there: it is the outbox that tries again
  await vi.advanceTimersByTimeAsync(3_000);
  expect(addAction.mock.calls).toEqual([
    ['a', { id: 'one', text: 'one', owner: null, due: null }],
    ['a', { id: 'two', text: 'two', owner: null, due: null }],
  ]);
  expect([outbox.store.get(), localStorage.length]).toEqual([null, 0]);
});

it('[PR16] and after a reload, under the same id, whatever account is shown', async () => {
  const before = await page(() => new Promise(() => {}));
  void before.add('one');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(states(before.outbox)).toEqual(['later']);
  const after = await page(async () => {});
  after.flushAll();
  await vi.advanceTimersByTimeAsync(0);
  expect(after.addAction.mock.calls).toEqual([['a', { id: 'one', text: 'one', owner: null, due: null }]]);
  expect(localStorage.length).toBe(0);
});

it('[PR16] what is refused stays to be read until it is let go, and holds up nothing behind it', async () => {
  const { addAction, outbox, add, failWith } = await page(async () => {
    if (addAction.mock.calls.length === 1) await failWith('forbidden');
  });
  expect([await add('one'), await add('two')]).toEqual(['refused', 'sent']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([addAction.mock.calls.length, states(outbox)]).toEqual([2, ['refused']]);
  outbox.drop(RecordId.parse('one'));
  expect(outbox.store.get()).toBeNull();
});
