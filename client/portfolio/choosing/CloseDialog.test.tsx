// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { RoundView } from '../../../shared/protocol/scoring.ts';
import { renderWithQueries, stubServer } from '../../session/testing/stub-server.tsx';
import { toastStore } from '../../ui/toast.ts';
import { CloseDialog } from './CloseDialog.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const round = RoundView.parse({
  ...{ id: 'r', name: 'Spring', createdAt: '2026-01-01T00:00:00Z', createdBy: 'Mia', closedOn: null, cut: 1 },
  ...{ state: 'revealed', asked: 1, finished: 1, mine: null, mayHold: true, revealed: null, people: [], sheets: [] },
  ...{ criteria: [{ id: 'fit', name: 'Fit' }], toScore: [], accounts: [{ id: 'a', name: 'Nord' }] },
});

it.each([
  [0, '3 accounts have their new status'],
  [1, '3 accounts have their new status; 1 that you may not change keeps its own'],
  [2, '3 accounts have their new status; 2 that you may not change keep theirs'],
])('[PC10] says when it is closed how many keep theirs: %i', async (skipped, said) => {
  stubServer(() => ({ body: { changed: 3, skipped, round } }));
  renderWithQueries(<CloseDialog round={round} cut={1} count={3 + skipped} tied="" onClose={() => {}} />);
  fireEvent.click(screen.getByRole('button', { name: 'Close and set the statuses' }));
  await expect.poll(() => toastStore.get().map(({ message }) => message)).toContain(said);
});
