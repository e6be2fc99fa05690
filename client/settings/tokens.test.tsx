// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AccountId } from '../../shared/model/id.ts';
import type { ApiToken } from '../../shared/protocol/tokens.ts';
import { type failure, renderWithQueries, stubServer } from '../session/testing/stub-server.tsx';
import { TokensSection } from './TokensSection.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'clipboard');
});

const report: ApiToken = {
  id: 't1',
  name: 'Report',
  access: 'read',
  accounts: ['a1' as AccountId],
  state: 'open',
  createdAt: '2026-01-01T00:00:00.000Z',
  expiresAt: null,
  lastUsedAt: null,
  owner: { name: 'Olaf', isMe: false },
};
const account = {
  id: 'a1',
  name: 'Nordwind',
  supplier: '',
  customer: 'Nordwind',
  archived: false,
  people: 0,
  contacts: 0,
  threads: 0,
  functionCoverage: null,
  coveredFunctions: 0,
  customerFunctions: 0,
  diamondIndex: null,
  coordination: null,
  coordinated: 0,
  lineHolders: 0,
  lastEdit: '2026-01-01T00:00:00.000Z',
  may: { rename: true, archive: true, delete: true, export: true },
};
const SECRET = `fa_${'x'.repeat(43)}`;

const show = (first: ApiToken[], refusal?: ReturnType<typeof failure>) => {
  let tokens = first;
  const { asked } = stubServer(({ method, path, body }) => {
    if (path === '/api/accounts') return { body: [account] };
    if (method === 'GET') return { body: tokens };
    if (refusal) return refusal;
    if (method === 'DELETE') tokens = tokens.map((token) => ({ ...token, state: 'revoked' }));
    const made = { ...report, ...(body as object) };
    if (method === 'POST') tokens = [made, ...tokens];
    return { body: { ...made, secret: SECRET } };
  });
  renderWithQueries(<TokensSection />);
  return asked;
};
const press = (name: string, within_: HTMLElement = document.body) =>
  fireEvent.click(within(within_).getByRole('button', { name }));
const open = async () => {
  await screen.findByText('No token yet');
  press('Make a token');
  return screen.findByRole('dialog');
};

describe('the page of tokens', () => {
  it('[R6] makes a token for chosen accounts until a day, and shows its secret once', async () => {
    const asked = show([]);
    const dialog = await open();
    press('Make a token', dialog);
    expect(within(dialog).getByText('Give it a name, so that you know it again.')).toBeTruthy();
    fireEvent.change(within(dialog).getByLabelText('Name'), { target: { value: 'Report' } });
    fireEvent.click(within(dialog).getByLabelText('Read and write'));
    fireEvent.click(within(dialog).getByLabelText('Chosen ones'));
    const box = await within(dialog).findByLabelText('Nordwind');
    press('Make a token', dialog);
    expect(within(dialog).getByText('Choose at least one account.')).toBeTruthy();
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
    fireEvent.click(box);
    fireEvent.change(within(dialog).getByLabelText('Last day'), { target: { value: '2030-05-04' } });
    press('Make a token', dialog);
    const field = (await screen.findByLabelText('Token')) as HTMLInputElement;
    expect(field.value).toBe(SECRET);
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      name: 'Report',
      access: 'write',
      accounts: ['a1'],
      expiresAt: new Date('2030-05-04T23:59:59.999').toISOString(),
    });
    const writeText = vi.fn(async () => {});
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    press('Copy');
    expect(await screen.findByText('The token is copied.')).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith(SECRET);
    press('Done');
    expect(await screen.findByText(/reads and writes 1 account/)).toBeTruthy();
    expect(document.body.innerHTML).not.toContain(SECRET);
  });

  it('[R6] says that a day has passed, beside the day', async () => {
    const issues = [{ path: 'expiresAt', message: 'this moment has passed' }];
    show([], { status: 422, body: { error: { code: 'invalid', message: 'invalid', issues } as never } });
    const dialog = await open();
    fireEvent.change(within(dialog).getByLabelText('Name'), { target: { value: 'Report' } });
    fireEvent.change(within(dialog).getByLabelText('Last day'), { target: { value: '2020-01-01' } });
    press('Make a token', dialog);
    expect(await within(dialog).findByText('This day has passed.')).toBeTruthy();
  });

  it('[R6] asks before it revokes, and says whose token it is', async () => {
    const asked = show([report]);
    expect(await screen.findByText('reads 1 account · not used yet · made by Olaf')).toBeTruthy();
    press('Revoke “Report”');
    const dialog = await screen.findByRole('alertdialog');
    expect(asked.some(({ method }) => method === 'DELETE')).toBe(false);
    press('Revoke', dialog);
    expect(await screen.findByText('Revoked')).toBeTruthy();
    expect(asked.find(({ method }) => method === 'DELETE')?.path).toBe('/api/tokens/t1');
  });
});
