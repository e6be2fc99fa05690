// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Account } from '../../../shared/model/account.ts';
import type { Day } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { SessionProvider, useView } from '../../session/hooks.ts';
import type { View } from '../../session/view.ts';
import { fakeSession } from '../testing/fake-session.ts';
import { PanelOnDay } from './PanelOnDay.tsx';

afterEach(cleanup);

const title = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' }).value;

const account = Account.parse({
  people: [
    { id: 'a', side: 'supplier', name: 'Amit' },
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

it('[P16] tells of the day looked at and offers nothing that changes the account', async () => {
  const { session } = fakeSession();
  (session.account as unknown as { set(account: Account): void }).set(account);
  let view: View | undefined;
  const Choose = () => {
    view = useView();
    return null;
  };
  const on = (day: string) => (
    <SessionProvider session={session}>
      <Choose />
      <PanelOnDay day={day as Day} />
    </SessionProvider>
  );
  const { rerender } = render(on('2025-03-12'));
  act(() => view?.selectPeople(['j' as PersonId]));
  await vi.waitFor(() => expect(title()).toBe('Engineer'));
  expect(screen.queryByText('Amit')).toBeNull();
  expect(screen.queryByRole('button', { name: /Connect to/ })).toBeNull();
  rerender(on('2026-03-12'));
  expect(title()).toBe('Head of R&D');
  expect(screen.getByText('Amit')).toBeTruthy();
});
