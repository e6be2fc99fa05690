// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { removePeople } from '../../shared/document/commands/remove-people.ts';
import { encodeState } from '../../shared/document/state.ts';
import { Account } from '../../shared/model/account.ts';
import type { PersonId } from '../../shared/model/id.ts';
import type { Version } from '../../shared/protocol/versions.ts';
import { replicaOf } from '../../shared/testing/replicas.ts';
import { offlineSession, SMALL, TODAY } from '../actions/testing/action-context.ts';
import { SessionProvider, useAccountPart } from '../session/hooks.ts';
import { failure, renderWithQueries, stubServer } from '../session/testing/stub-server.tsx';
import { HistoryPage } from './HistoryPage.tsx';
import type { PreviewProps } from './VersionDetail.tsx';

const version = (id: string, part: Partial<Version> = {}): Version => ({
  ...{ id, kind: 'hourly', name: null, at: '2026-11-03T09:00:00Z', day: TODAY, by: null, editors: [] },
  ...part,
});
const anna = { id: 'u1', name: 'Anna' };
const LIST = {
  since: [anna],
  versions: [
    version('v3', { kind: 'named', name: 'Review', by: anna, editors: [anna, { id: 'u2', name: 'Ben' }] }),
    version('v2', { kind: 'session-end' }),
    version('v1', { kind: 'before-import', day: '2026-11-02' as never, at: '2026-11-02T09:00:00Z' }),
  ],
};

const state = encodeState(replicaOf(Account.parse(SMALL)).docs);
const layers = Object.fromEntries(
  Object.entries(state).map(([layer, bytes]) => [layer, Buffer.from(bytes).toString('base64')]),
);

/** A board that says who stands on it and what is marked. */
const Preview = ({ session, marks }: PreviewProps) => (
  <SessionProvider session={session}>
    <Names />
    <p>{[...marks.people].map(([id, mark]) => `${id} ${mark}`).join(', ')}</p>
  </SessionProvider>
);
const Names = () => (
  <p data-testid="board">{useAccountPart((account) => account.people.map(({ id }) => id).join(' '))}</p>
);

describe('the history', () => {
  let keep = { status: 201, body: version('v4', { kind: 'before-restore' }) as object };
  beforeEach(() => {
    keep = { status: 201, body: version('v4', { kind: 'before-restore' }) };
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  const open = (path = '/accounts/acc/history', list: object = LIST) => {
    const { asked } = stubServer(({ method, path: to }) => {
      if (method === 'POST') return keep;
      if (to.endsWith('/versions')) return { body: list };
      if (to.endsWith('/edits')) {
        const at = '2026-11-03T09:05:00Z';
        return { body: { trail: [{ layer: 'map', by: anna, first: at, last: at, day: TODAY }], writers: [] } };
      }
      return { body: { version: LIST.versions.find(({ id }) => to.endsWith(id)) ?? LIST.versions[0], layers } };
    });
    const session = offlineSession(SMALL);
    const { hook, searchHook } = memoryLocation({ path });
    renderWithQueries(
      <Router hook={hook} searchHook={searchHook}>
        <SessionProvider session={session}>
          <HistoryPage preview={Preview} />
        </SessionProvider>
      </Router>,
    );
    return { session, asked };
  };

  it('[V40] lists by day, the newest first, with kind or name and people, and now on top', async () => {
    open();
    const list = await screen.findByRole('navigation', { name: 'Versions' });
    expect(
      within(list)
        .getAllByRole('heading', { level: 3 })
        .map((day) => day.textContent),
    ).toEqual(['Today', 'Yesterday']);
    const links = within(list)
      .getAllByRole('link')
      .map((link) => link.textContent);
    expect(links[0]).toBe('Nowedited by Anna');
    expect(links[1]).toMatch(/^Review \d.*kept by Anna, edited by Anna and Ben$/);
    expect(links[2]).toMatch(/^End of a session/);
    expect(links[3]).toMatch(/^Before an import/);
  });

  it('[V40] says what versions are for while there is none, and what went wrong when there is no answer', async () => {
    open(undefined, { since: [], versions: [] });
    await screen.findByText('No version is kept yet');
    cleanup();
    stubServer(() => failure(503, 'unavailable'));
    renderWithQueries(
      <SessionProvider session={offlineSession(SMALL)}>
        <HistoryPage preview={Preview} />
      </SessionProvider>,
    );
    await screen.findByRole('button', { name: 'Try again' });
  });

  it('[V42] shows the version and the state it is compared with on one board, each with its marks', async () => {
    const { session } = open('/accounts/acc/history?version=v3');
    await screen.findByTestId('board');
    act(() => session.perform(removePeople, { ids: ['s2'] as PersonId[] }));
    await screen.findByText('Olaf Brekke');
    expect(screen.getByTestId('board').textContent).toBe('kam s1 s2 c1 c2');
    expect(screen.getByText('s2 removed')).toBeTruthy();
    expect(screen.getByText(': removed')).toBeTruthy();
    await screen.findByText(', by Anna, 3 Nov 2026');
    fireEvent.click(screen.getAllByRole('radio', { name: 'Now' }).at(-1)!);
    await waitFor(() => expect(screen.getByTestId('board').textContent).toBe('kam s1 c1 c2'));
  });

  it('[V44] keeps a version before it restores, in one step that undo takes back', async () => {
    const { session, asked } = open('/accounts/acc/history?version=v3');
    await screen.findByTestId('board');
    act(() => session.perform(removePeople, { ids: ['s2'] as PersonId[] }));
    fireEvent.click(screen.getByRole('button', { name: 'Restore' }));
    fireEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Restore' }));
    await waitFor(() => expect(session.account.get().people).toHaveLength(5));
    expect(asked.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([{ before: 'restore' }]);
    act(() => session.undo());
    expect(session.account.get().people).toHaveLength(4);
  });

  it('[V44] restores nothing when no version could be kept first, and says why', async () => {
    keep = failure(503, 'unavailable');
    const { session } = open('/accounts/acc/history?version=v3');
    await screen.findByTestId('board');
    act(() => session.perform(removePeople, { ids: ['s2'] as PersonId[] }));
    fireEvent.click(screen.getByRole('button', { name: 'Restore' }));
    fireEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Restore' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^Nothing was restored/);
    expect(session.account.get().people).toHaveLength(4);
  });

  it('[V43] a version that is not kept any more is told', async () => {
    open('/accounts/acc/history?version=v9');
    await screen.findByText('This version is not kept any more.');
  });
});
