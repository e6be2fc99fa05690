// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Account } from '../../../shared/model/account.ts';
import { nordwind } from '../../../shared/rules/testing/nordwind.ts';
import { fakeSession } from '../../app/testing/fake-session.ts';
import { FULL_ACCESS } from '../../session/access.ts';
import { SessionProvider } from '../../session/hooks.ts';
import { showComment } from '../../session/shown-comment.ts';
import { FindingsSection } from '../findings/FindingsSection.tsx';
import { Talk } from './Talk.tsx';

const STALE = 'stale-line:ob-tg';
const said = (id: string, more: object = {}) => ({
  ...{ id, about: STALE, author: 'Tessa', authorId: 'u1', at: '2026-11-01T09:30:00Z', text: `Words of ${id}` },
  ...more,
});
const may = { rename: false, archive: false, delete: false, export: true, import: false, readVersions: true };
const commenter = {
  role: 'commenter',
  isGuest: false,
  author: 'u2',
  layers: { map: false, inside: false, talk: true },
  may: { ...may, keepVersion: false, share: false, readTeam: true, comment: true, manageTeam: false },
};

let sent: unknown[];
beforeEach(() => {
  sent = [];
  vi.stubGlobal('fetch', async (_: string, { method, body }: { method: string; body?: string }) => {
    if (method === 'GET') return Response.json(commenter);
    sent.push(body && JSON.parse(body));
    return Response.json({ id: 'x1' }, { status: 201 });
  });
});
afterEach(() => {
  act(() => showComment(null));
  cleanup();
  vi.unstubAllGlobals();
});

let sessions = 0;
const open = (comments: object[], change: object = {}) => {
  const { session } = fakeSession();
  sessions += 1;
  const access = { ...FULL_ACCESS, layers: { map: false, inside: false, talk: false } };
  Object.assign(session, { accountId: `elsewhere${sessions}`, access });
  const account = { ...nordwind, ...change, talk: Account.parse({ talk: { comments } }).talk };
  (session.account as unknown as { set(account: Account): void }).set(account);
  render(
    <SessionProvider session={session}>
      <FindingsSection />
      <Talk about={null} />
    </SessionProvider>,
  );
};
const saying = (words: RegExp) =>
  screen.getAllByRole('button').find(({ textContent }) => words.test(textContent ?? ''));
const row = () => saying(/^Warning\. Olaf Brekke has not been in touch/)!;

it('[Q26] an open finding says how many threads are open, and is talked of by who may not edit', async () => {
  open([said('a'), said('b'), said('c', { resolved: '2026-11-02T00:00:00Z' })]);
  expect(row().textContent).toContain('2 open comments');
  fireEvent.click(row());
  const discuss = await screen.findByRole('button', { name: 'Discuss' });
  expect(screen.queryByRole('button', { name: 'Accept …' })).toBeNull();
  fireEvent.click(discuss);
  const part = within(screen.getByRole('region', { name: 'Comments' }));
  expect(part.getByText('Words of a')).toBeTruthy();
  expect(part.queryByText('Words of c')).toBeNull();
  const field = part.getByRole('textbox', { name: 'Comment' });
  fireEvent.change(field, { target: { value: 'He is on leave' } });
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
  await vi.waitFor(() => expect(sent).toMatchObject([{ about: STALE, text: 'He is on leave' }]));
});

it('[Q26] the account names it by its sentence, and leads to its comments', async () => {
  open([said('a')]);
  await screen.findByText('Words of a');
  const lead = saying(/^Olaf Brekke has not been in touch.*Words of a/)!;
  fireEvent.click(lead);
  expect(row().getAttribute('aria-expanded')).toBe('true');
  const part = within(screen.getByRole('region', { name: 'Comments' }));
  expect(document.activeElement).toBe(part.getByText('Words of a').closest('article'));
});

it('[Q26] a finding that is accepted keeps its sentence, one that does not hold any more has a plain one', async () => {
  const accepted = [{ id: 'x', finding: STALE, reason: 'On leave', until: null }];
  open([said('a'), said('b', { about: 'stale-line:gone' }), said('c', { about: 'gone' })], {
    inside: { ...nordwind.inside, accepted },
  });
  expect((await screen.findByText('Words of a')).closest('ul')?.parentElement?.textContent).toMatch(
    /^Olaf Brekke has not/,
  );
  expect(screen.getByText('About a finding that no longer holds')).toBeTruthy();
  expect(screen.getByText('About somebody who is no longer on the map')).toBeTruthy();
});

it('[Q27] resolved threads about what is gone are folded away, and a link opens them', async () => {
  open([said('a', { about: 'gone', resolved: '2026-11-02T00:00:00Z' }), said('b', { resolved: true })]);
  const fold = await screen.findByRole('button', { name: '1 resolved, about what is gone' });
  expect(screen.queryByText('Words of a')).toBeNull();
  act(() => showComment('a'));
  expect(fold.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByText('Words of a').closest('article')).toBe(document.activeElement);
  expect(screen.queryByText('Words of b')).toBeNull();
});
