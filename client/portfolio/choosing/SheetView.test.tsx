// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { RoundView } from '../../../shared/protocol/scoring.ts';
import { renderWithQueries, stubServer } from '../../session/testing/stub-server.tsx';
import { SheetView } from './SheetView.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = () => {
  const server = stubServer(() => ({}));
  const round = RoundView.parse({
    ...{ id: 'r', name: 'Spring', createdAt: '2026-01-01T00:00:00Z', createdBy: 'Mia', closedOn: null, cut: null },
    ...{ state: 'open', asked: 1, finished: 0, mine: null, mayHold: false, revealed: null, people: [], sheets: [] },
    ...{ criteria: ['Fit', 'Size'].map((name) => ({ id: name, name })), toScore: ['a'] },
    accounts: [{ id: 'a', name: 'Nord' }],
  });
  renderWithQueries(<SheetView round={round} rows={[]} currency="EUR" />);
  return server;
};
const scored = () =>
  screen
    .getAllByRole('radiogroup')
    .map((group) => [...group.querySelectorAll('input')].findIndex(({ checked }) => checked) + 1);

it('[PC31] number keys score from anywhere, the first without a score, and overwrite none', () => {
  show();
  fireEvent.keyDown(document.body, { key: '7' });
  expect(scored()).toEqual([7, 0]);
  fireEvent.keyDown(document.body, { key: '0' });
  expect(scored()).toEqual([7, 10]);
  fireEvent.keyDown(document.body, { key: '1' });
  expect(scored()).toEqual([7, 10]);
});

it('[PC31] a figure in the note is no score', () => {
  show();
  fireEvent.keyDown(screen.getByRole('textbox'), { key: '7' });
  expect(scored()).toEqual([0, 0]);
});

it('[PC31] says saved of what was given, and not of nothing', async () => {
  const { asked } = show();
  expect(screen.queryByText('Saved')).toBeNull();
  fireEvent.keyDown(document.body, { key: '7' });
  await screen.findByText('Saved');
  expect(asked.find(({ method }) => method === 'PUT')?.body).toEqual({ scores: { Fit: 7 }, note: '' });
});
