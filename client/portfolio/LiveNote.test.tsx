// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { renderWithQueries, stubServer } from '../session/testing/stub-server.tsx';
import { LiveNote } from './LiveNote.tsx';
import { usePortfolio } from './portfolio.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Nobody is at the other end. */
class RefusedStream {
  static readonly CLOSED = 2;
  readonly readyState = RefusedStream.CLOSED;
  onerror = () => {};
  constructor() {
    setTimeout(() => this.onerror());
  }
  addEventListener() {}
  close() {}
}

const Page = () => {
  usePortfolio();
  return <LiveNote />;
};

it('[PL11] a page that nobody tells anything says that it is not live', async () => {
  vi.stubGlobal('EventSource', RefusedStream);
  stubServer(() => 'unreachable');
  renderWithQueries(<Page />);
  const note = await screen.findByRole('status');
  expect(note.textContent).toBe('');
  await vi.waitFor(() => expect(note.textContent).toBe('Connection lost. Trying again …'), 9000);
});
