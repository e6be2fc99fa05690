import { expect, it, vi } from 'vitest';
import { AccountId } from '../../../shared/model/id.ts';
import { onFakeDevice } from '../../session/testing/fake-device.ts';
import type { ReviewCalls } from './reviews.ts';

onFakeDevice();

/** A page that was just loaded, and the server behind it. */
const page = async (answer: () => Promise<unknown>) => {
  vi.resetModules();
  const { RequestFailure } = await import('../../session/request.ts');
  const { recordDraft, flushReview } = await import('./record-draft.ts');
  const record = vi.fn(answer);
  const calls = { record } as unknown as ReviewCalls;
  const draftOf = (account: string, field: 'decision' | 'note' = 'note') =>
    recordDraft({ user: 'u', review: 'r', account: AccountId.parse(account), field });
  return { record, calls, draftOf, flushAll: () => flushReview('u', 'r', calls), RequestFailure };
};
const never = () => new Promise(() => {});

it('[PR15] is sent after a reload, with what stood there when it was begun, whatever account is shown', async () => {
  const before = await page(never);
  before.draftOf('a').write('One', 'Old', before.calls);
  before.draftOf('b', 'decision').write('Two', '', before.calls);
  const after = await page(async () => {});
  expect(after.draftOf('a').store.get()?.text).toBe('One');
  after.flushAll();
  await vi.advanceTimersByTimeAsync(0);
  expect(after.record.mock.calls).toEqual([
    ['a', { note: { text: 'One', base: 'Old' } }],
    ['b', { decision: { text: 'Two', base: '' } }],
  ]);
  expect([after.draftOf('a').store.get(), localStorage.length]).toEqual([null, 0]);
});

it('[PR15] says that it is not saved when no answer comes, and tries until one does', async () => {
  let answers = () => never();
  const { draftOf, calls, record, RequestFailure } = await page(() => answers());
  const draft = draftOf('a');
  draft.write('One', '', calls);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(draft.store.get()?.state).toBe('saving');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(draft.store.get()?.state).toBe('unsaved');
  answers = () => Promise.reject(new RequestFailure('unreachable', ''));
  const other = draftOf('b');
  other.write('Two', '', calls);
  await vi.advanceTimersByTimeAsync(4_000);
  expect([other.store.get()?.state, record.mock.calls.length]).toEqual(['unsaved', 3]);
  answers = async () => {};
  await vi.advanceTimersByTimeAsync(3_000);
  expect(other.store.get()).toBeNull();
});

it('[PR15] what was refused stays to be read, and is tried again when the page is loaded anew', async () => {
  let failure: Error | null = null;
  const first = await page(async () => {
    if (failure) throw failure;
  });
  failure = new first.RequestFailure('forbidden', '');
  first.draftOf('a').write('One', '', first.calls);
  await vi.advanceTimersByTimeAsync(60_000);
  expect([first.draftOf('a').store.get(), first.record.mock.calls.length]).toMatchObject([
    { text: 'One', state: 'refused' },
    1,
  ]);
  const second = await page(async () => {});
  second.flushAll();
  await vi.advanceTimersByTimeAsync(0);
  expect(second.record).toHaveBeenCalledTimes(1);
});
