// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Account } from '../../../shared/model/account.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { SessionProvider, useView } from '../../session/hooks.ts';
import type { View } from '../../session/view.ts';
import { fakeSession } from '../testing/fake-session.ts';
import { PanelOnDay } from './PanelOnDay.tsx';

afterEach(cleanup);

/** The fields of the panel are a part of their own that must be read first. */
const PATIENCE = { timeout: 15_000 };

const title = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' }).value;

const account = Account.parse({
  people: [
    { id: 'a', side: 'supplier', name: 'Amit', until: '2026-01-01' },
    {
      id: 'j',
      side: 'customer',
      name: 'Jens',
      posts: [
        { from: null, title: 'Engineer' },
        { from: '2025-06-01', title: 'Head of R&D' },
      ],
    },
  ],
  contacts: [{ id: 'c', supplier: 'a', customer: 'j', strengths: [{ from: '2025-04-01', value: 4 }] }],
});

/** The panel of one chosen person, and a way to look at another day. */
const choose = (id: string, day: string) => {
  const { session } = fakeSession();
  (session.account as unknown as { set(account: Account): void }).set(account);
  let view: View | undefined;
  const Choose = () => {
    view = useView();
    return null;
  };
  const on = (when: string) => (
    <SessionProvider session={session}>
      <Choose />
      <PanelOnDay day={when as Day} />
    </SessionProvider>
  );
  const { rerender } = render(on(day));
  act(() => view?.selectPeople([id as PersonId]));
  return (when: string) => rerender(on(when));
};

it('[P16] tells of the day looked at, with its fields locked', { timeout: 20_000 }, async () => {
  const lookAt = choose('j', '2025-03-12');
  await vi.waitFor(() => expect(title()).toBe('Engineer'), PATIENCE);
  expect(screen.queryByText('Amit')).toBeNull();
  expect(screen.getByText('No line on this day.')).toBeTruthy();
  expect(screen.getByRole('textbox', { name: 'Title' }).closest<HTMLFieldSetElement>('fieldset')?.disabled).toBe(true);
  lookAt('2025-12-01');
  expect(title()).toBe('Head of R&D');
  const lines = screen.getByText('Lines').closest('section');
  expect(within(lines!).getByText('Amit')).toBeTruthy();
});

it('[P17] who left is not said to be in place', { timeout: 20_000 }, async () => {
  const lookAt = choose('a', '2025-12-31');
  const holder = () => screen.getByRole('button', { name: /Holder/ }).textContent;
  await vi.waitFor(() => expect(holder()).toBe('In place'), PATIENCE);
  lookAt('2026-01-01');
  expect(holder()).toBe('No longer here');
});
