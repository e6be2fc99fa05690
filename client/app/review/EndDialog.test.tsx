// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AccountId } from '../../../shared/model/id.ts';
import type { SeenReview } from '../../../shared/protocol/reviews.ts';
import { EndDialog } from './EndDialog.tsx';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const a = AccountId.parse('a');
const review = {
  id: 'r',
  items: [{ account: a, name: 'Alpha', doneAt: null, displaced: [] }],
} as unknown as SeenReview;
const open = (underway: () => AccountId[]) => {
  const onEnd = vi.fn(async () => {});
  const dialog = render(<EndDialog review={review} user="u" underway={underway} onEnd={onEnd} onClose={() => {}} />);
  return { onEnd, dialog };
};
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

it('[PR17] what is not kept after five seconds is named until it is, and can be given up', async () => {
  const { onEnd } = open(() => [a]);
  press(/End and show/);
  await pass(6_000);
  expect(onEnd).not.toHaveBeenCalled();
  await pass(2_000);
  expect(screen.getByText(/^Alpha: that you are done/)).toBeTruthy();
  press(/End without it/);
  await pass(6_000);
  expect(onEnd).toHaveBeenCalledTimes(1);
});

it('[PR17] what is named is named no more once it is kept', async () => {
  let underway = [a];
  open(() => underway);
  press(/End and show/);
  await pass(6_000);
  underway = [];
  await pass(500);
  expect(screen.queryByText(/^Alpha:/)).toBeNull();
});

it('[PR17] whoever closes the question while it waits has taken it back', async () => {
  const { onEnd, dialog } = open(() => [a]);
  press(/End and show/);
  await pass(1_000);
  dialog.unmount();
  await pass(10_000);
  expect(onEnd).not.toHaveBeenCalled();
});
