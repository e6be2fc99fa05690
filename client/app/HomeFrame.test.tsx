// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { renderWithQueries, stubServer } from '../session/testing/stub-server.tsx';
import { HomeFrame } from './HomeFrame.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('[PL14] a question mark tells the keys of the list and of the map, unless it is typed', async () => {
  stubServer(() => 'unreachable');
  const user = { id: 'u1', name: 'Anna', email: 'anna@example.com' } as never;
  renderWithQueries(
    <HomeFrame user={user} place="Accounts">
      <input aria-label="Search" />
    </HomeFrame>,
  );
  fireEvent.keyDown(screen.getByLabelText('Search'), { key: '?' });
  fireEvent.keyDown(document.body, { key: '?', ctrlKey: true });
  expect(screen.queryByRole('dialog')).toBeNull();

  fireEvent.keyDown(document.body, { key: '?' });
  const help = await screen.findByRole('dialog');
  const [first, second] = within(help).getAllByRole('heading', { level: 3 });
  expect([first?.textContent, second?.textContent]).toEqual(['In the list of accounts', expect.any(String)]);
  expect(within(help).getByText('Review what is selected, or this one').parentElement?.textContent).toMatch(/R$/);
});
