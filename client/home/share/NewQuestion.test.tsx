// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { AccountId } from '../../../shared/model/id.ts';
import { offlineSession, SMALL } from '../../actions/testing/action-context.ts';
import { SessionProvider } from '../../session/hooks.ts';
import { renderWithQueries, stubServer } from '../../session/testing/stub-server.tsx';
import { NewQuestion } from './NewQuestion.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('[CV1] a name typed and left stays in the field and is the one asked', async () => {
  const { asked } = stubServer(() => ({}));
  renderWithQueries(
    <SessionProvider session={offlineSession(SMALL)}>
      <NewQuestion account={'a1' as AccountId} onDone={() => {}} />
    </SessionProvider>,
  );
  const field = screen.getByRole<HTMLInputElement>('combobox');
  field.focus();
  fireEvent.change(field, { target: { value: 'Herr Extern' } });
  fireEvent.keyDown(field, { key: 'Tab' });
  field.blur();
  expect(field.value).toBe('Herr Extern');
  fireEvent.click(screen.getByRole('button', { name: 'Make link' }));
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]?.body).toMatchObject({ name: 'Herr Extern', role: 'customer-says' });
});
