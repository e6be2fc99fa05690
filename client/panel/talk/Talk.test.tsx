// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Account } from '../../../shared/model/account.ts';
import type { Day } from '../../../shared/model/day.ts';
import { fakeSession } from '../../app/testing/fake-session.ts';
import { SessionProvider } from '../../session/hooks.ts';
import { LookedAtDay } from '../looked-at.ts';
import { PersonPanel } from '../person/PersonPanel.tsx';
import { Talk } from './Talk.tsx';

const said = (id: string, more: object = {}) => ({
  ...{ id, about: 'p1', author: 'Tessa', authorId: 'u1', at: '2026-11-01T09:30:00Z', text: `Words of ${id}` },
  ...more,
});
const account = Account.parse({
  people: [{ id: 'p1', side: 'customer', name: 'Jens' }],
  talk: {
    comments: [
      said('a'),
      said('b', { authorId: 'u2', author: 'Olaf', replyTo: 'a' }),
      said('c', { resolved: '2026-11-02T00:00:00Z' }),
      said('gone', { deleted: true, text: '', author: '' }),
      said('answer', { replyTo: 'gone' }),
    ],
  },
});

const may = { rename: false, archive: false, delete: false, export: true, import: false, readVersions: true };
const access = (talk: boolean | null, mine: object = {}) => ({
  role: 'commenter',
  isGuest: false,
  author: 'u1',
  layers: { map: false, inside: false, talk },
  may: { ...may, keepVersion: false, share: false, readTeam: true, comment: talk === true, manageTeam: false, ...mine },
});

let answers: Record<string, () => Response>;
let sent: { method: string; path: string; body: unknown }[];
beforeEach(() => {
  answers = {};
  sent = [];
  vi.stubGlobal('fetch', async (path: string, { method, body }: { method: string; body?: string }) => {
    if (method !== 'GET') sent.push({ method, path, body: body && JSON.parse(body) });
    return (answers[method] ?? (() => new Response(null, { status: 204 })))();
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

let sessions = 0;
const open = (rights: object, day: Day | null = null) => {
  answers.GET = () => Response.json(rights);
  const { session } = fakeSession();
  sessions += 1;
  Object.assign(session, { accountId: `a${sessions}` });
  (session.account as unknown as { set(account: Account): void }).set(account);
  return render(
    <SessionProvider session={session}>
      <LookedAtDay value={day}>
        <Talk about="p1" />
      </LookedAtDay>
    </SessionProvider>,
  );
};
const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Comment' });

it('[Q10] a customer sees nothing of it, a reader cannot write, another day has none', async () => {
  const { container, unmount } = open(access(null));
  await vi.waitFor(() => expect(container.textContent).toBe(''));
  unmount();
  open(access(false));
  await screen.findByText('You can read comments here, but not write any.');
  expect(screen.getByText('Words of a')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('button', { name: /Reply|Resolve|More/ })).toBeNull();
  cleanup();
  expect(open(access(true), '2025-01-01' as Day).container.textContent).toBe('');
});

it('[Q3, Q4] offers to edit what is mine, to delete that, and all to who keeps the team', async () => {
  open(access(true));
  await field();
  expect(screen.getAllByRole('button', { name: 'More for the comment by Tessa' })).toHaveLength(2);
  expect(screen.queryByRole('button', { name: 'More for the comment by Olaf' })).toBeNull();
  expect(screen.getByText('This comment was deleted.')).toBeTruthy();
  cleanup();
  open(access(true, { manageTeam: true }));
  expect(await screen.findByRole('button', { name: 'More for the comment by Olaf' })).toBeTruthy();
});

it('[Q9] the exact moment stands beside how long ago it was', async () => {
  open(access(true));
  await field();
  const time = document.querySelector('time');
  expect([time?.dateTime, time?.title.includes('2026')]).toEqual(['2026-11-01T09:30:00Z', true]);
});

it('[Q11] Ctrl and Enter send, what is on its way is shown, an error and a closed panel keep the draft', async () => {
  const { unmount } = open(access(true));
  let answer: (response: Response) => void = () => undefined;
  const waiting = new Promise<Response>((resolve) => {
    answer = resolve;
  });
  answers.POST = () => waiting as unknown as Response;
  fireEvent.change(await field(), { target: { value: ' Who decides? ' } });
  fireEvent.keyDown(await field(), { key: 'Enter', ctrlKey: true });
  await screen.findByRole('button', { name: /Sending/ });
  fireEvent.keyDown(await field(), { key: 'Enter', metaKey: true });
  answer(Response.json({ error: { code: 'unavailable', message: '' } }, { status: 503 }));
  await screen.findByText(/This did not arrive/);
  expect(sent).toEqual([
    {
      method: 'POST',
      path: expect.stringMatching(/comments$/),
      body: { about: 'p1', text: 'Who decides?', id: expect.any(String) },
    },
  ]);
  expect((await field()).value).toBe(' Who decides? ');
  unmount();
  sessions -= 1;
  open(access(true));
  expect((await field()).value).toBe(' Who decides? ');
  answers.POST = () => Response.json({ id: 'new' }, { status: 201 });
  fireEvent.keyDown(await field(), { key: 'Enter', ctrlKey: true });
  await vi.waitFor(async () => expect((await field()).value).toBe(''));
  // the same id: had the first one arrived, it would be written once
  const [first, again] = sent.map(({ body }) => (body as { id: string }).id);
  expect([first, again]).toEqual([expect.any(String), first]);
});

it('[Q12] resolved threads are folded away with their number', async () => {
  open(access(true));
  const fold = await screen.findByRole('button', { name: '1 resolved' });
  expect(screen.queryByText('Words of c')).toBeNull();
  fireEvent.click(fold);
  expect(screen.getByText('Words of c')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Reopen' }));
  await vi.waitFor(() =>
    expect(sent).toEqual([{ method: 'PATCH', path: expect.stringMatching(/comments\/c$/), body: { resolved: false } }]),
  );
});

it('[Q17] @ opens the list of who may read it, the keys choose, and what is sent names one person', async () => {
  open(access(true));
  const field = await screen.findByRole('textbox', { name: 'Comment' });
  answers.GET = () =>
    Response.json({
      isPrivate: false,
      mayManage: false,
      people: [
        { user: 'u5', name: 'Anna Berg', email: 'a@x.example', workspaceRole: 'member', role: 'editor' },
        { user: 'u6', name: 'Änne Wolf', email: 'w@x.example', workspaceRole: 'member', role: 'viewer' },
        { user: 'u7', name: 'Otto', email: 'o@x.example', workspaceRole: 'owner', role: null },
      ],
    });
  const type = (text: string) => {
    fireEvent.change(field, { target: { value: text } });
    (field as HTMLTextAreaElement).setSelectionRange(text.length, text.length);
    fireEvent.select(field);
  };
  type('Ask @');
  type('Ask @an');
  const list = await screen.findByRole('listbox', { name: 'Mention somebody' });
  expect([...list.children].map((one) => one.textContent)).toEqual(['Anna Berga@x.example', 'Änne Wolfw@x.example']);
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent).toContain('Änne');
  fireEvent.keyDown(field, { key: 'Enter' });
  expect((field as HTMLTextAreaElement).value).toBe('Ask @Änne Wolf ');
  expect(screen.queryByRole('listbox')).toBeNull();
  answers.POST = () => Response.json({ id: 'x1' }, { status: 201 });
  fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.body).toMatchObject({ text: 'Ask @[Änne Wolf](member:u6)' });
});

it('[Q15] a mention is shown as a name, and in a comment that nobody here signed as it was written', async () => {
  const marked = 'Ask @[Anna Berg](member:u5)';
  const { session } = fakeSession();
  answers.GET = () => Response.json(access(true));
  Object.assign(session, { accountId: 'mentions' });
  (session.account as unknown as { set(account: Account): void }).set(
    Account.parse({
      talk: {
        comments: [
          said('m', { about: null, text: marked }),
          said('n', { about: null, text: marked, authorId: undefined }),
        ],
      },
    }),
  );
  render(
    <SessionProvider session={session}>
      <Talk about={null} />
    </SessionProvider>,
  );
  expect((await screen.findByText('@Anna Berg')).tagName).toBe('BDI');
  expect(screen.getByText(marked)).toBeTruthy();
});

it('[Q24] a commenter writes in the panel of a person whose fields stay closed', async () => {
  const rights = access(true);
  answers.GET = () => Response.json(rights);
  const { session } = fakeSession();
  Object.assign(session, { accountId: 'commenter', access: rights });
  (session.account as unknown as { set(account: Account): void }).set(account);
  const person = account.people[0];
  if (!person) throw new Error('nobody there');
  const { container } = render(
    <SessionProvider session={session}>
      <PersonPanel person={person} />
    </SessionProvider>,
  );
  expect((await screen.findByRole('textbox', { name: 'Comment' })).closest('fieldset[disabled]')).toBeNull();
  const inputs = [...container.querySelectorAll('input')];
  expect(inputs.length).toBeGreaterThan(0);
  expect(inputs.filter((input) => !input.closest('fieldset[disabled]'))).toEqual([]);
});
