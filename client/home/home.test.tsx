// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_WORKSPACE_SETTINGS } from '../../shared/model/workspace-settings.ts';
import { failure, renderWithQueries, stubServer } from '../session/testing/stub-server.tsx';
import { DeleteDialog } from './DeleteDialog.tsx';
import { InvitationPage } from './InvitationPage.tsx';
import { SetUpPage } from './SetUpPage.tsx';
import { StartPage } from './StartPage.tsx';
import { summary } from './testing/summary.ts';
import { useSignOut, useWho } from './who.ts';

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
});

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the set-up page', () => {
  const show = (isSetUp = false) => {
    const onSignIn = vi.fn();
    renderWithQueries(<SetUpPage token="secret" isSetUp={isSetUp} onSignIn={onSignIn} />);
    return onSignIn;
  };
  const fill = () => {
    type('Your name', 'Tessa Brandt');
    type('E-mail', 'tessa@halden.example');
    type('Password', 'a long sentence');
    press('Set up and start');
  };

  it('[O1] asks the server only with what it would take', async () => {
    const { asked } = stubServer(() => failure(403, 'wrong-token'));
    show();
    press('Set up and start');
    expect(await screen.findByText('Tell your colleagues who you are.')).toBeTruthy();
    expect(asked).toEqual([]);
    fill();
    await screen.findByText('This link is not the one the server printed at its first start.');
    expect(asked[0]?.body).toEqual({
      token: 'secret',
      name: 'Tessa Brandt',
      email: 'tessa@halden.example',
      password: 'a long sentence',
    });
  });
  it('[O2] a used link says so, before and after asking', async () => {
    const onSignIn = show(true);
    screen.getByRole('heading', { name: 'This link has been used' });
    press('Go to sign in');
    expect(onSignIn).toHaveBeenCalled();
    cleanup();
    stubServer(() => failure(409, 'already-set-up'));
    show();
    fill();
    await screen.findByRole('heading', { name: 'This link has been used' });
  });
});

describe('the list of accounts', () => {
  it('[O9] deletes only when the name is typed', async () => {
    const { asked } = stubServer(() => ({}));
    const onClose = vi.fn();
    renderWithQueries(<DeleteDialog account={summary({ name: 'Nordwind  AG' })} onClose={onClose} />);
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Delete for good' });
    expect(button.disabled).toBe(true);
    const field = screen.getByRole('textbox');
    fireEvent.change(field, { target: { value: 'nordwind' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect(asked).toEqual([]);
    fireEvent.change(field, { target: { value: 'Nordwind AG' } });
    fireEvent.click(button);
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(asked[0]).toMatchObject({ method: 'DELETE', path: '/api/accounts/a1' });
  });
});

describe('the start screen', () => {
  const workspace = {
    settings: DEFAULT_WORKSPACE_SETTINGS,
    standard: { versionHours: 24, versionDays: 90, auditDays: 730 },
    mayChange: false,
  };
  const file = { format: 'facet-account', version: 1, account: { name: 'Nordwind' } };
  const show = () => {
    const server = stubServer(({ path }) =>
      path === '/api/accounts'
        ? { status: 201, body: { id: 'a1' } }
        : path.endsWith('/import')
          ? { body: { added: 12, updated: 0, unchanged: 0, rejected: [] } }
          : path === '/api/workspace'
            ? { body: workspace }
            : { body: file },
    );
    const onOpen = vi.fn();
    const onBring = vi.fn();
    renderWithQueries(<StartPage isFirst onOpen={onOpen} onBring={onBring} />);
    return { ...server, onOpen, onBring };
  };
  const choose = (chosen: File) =>
    fireEvent.change(document.querySelector('input[type=file]') as HTMLInputElement, { target: { files: [chosen] } });

  it('[O12] a name becomes a blank account', async () => {
    const { asked, onOpen } = show();
    press(/Create account/);
    await screen.findByText('Write the name of the customer.');
    type('Name of the customer', '  Nordwind AG ');
    press(/Create account/);
    await waitFor(() => expect(onOpen).toHaveBeenCalledWith('a1'));
    const imported = asked.find(({ path }) => path.endsWith('/import'))?.body as { functions: unknown[] };
    expect(imported.functions).toHaveLength(8);
  });
  it('[O3] our company is called as on the other maps', async () => {
    const { asked } = stubServer(({ method, path }) =>
      path.endsWith('/import')
        ? { body: { added: 12, updated: 0, unchanged: 0, rejected: [] } }
        : path === '/api/workspace'
          ? { body: workspace }
          : method === 'POST'
            ? { status: 201, body: { id: 'a1' } }
            : { body: [summary({ supplier: 'Halden' })] },
    );
    renderWithQueries(<StartPage isFirst onOpen={() => {}} onBring={() => {}} />);
    type('Name of the customer', 'Südwind');
    press(/Create account/);
    await waitFor(() => expect(asked.some(({ path }) => path.endsWith('/import'))).toBe(true));
    const imported = asked.find(({ path }) => path.endsWith('/import'))?.body as { account: unknown };
    expect(imported.account).toMatchObject({ supplier: 'Halden', customer: 'Südwind' });
  });
  it('[O12] an account file becomes that account, a list goes on to the import dialog', async () => {
    const { onOpen, onBring } = show();
    choose(new File([JSON.stringify(file)], 'nordwind.json'));
    await waitFor(() => expect(onOpen).toHaveBeenCalledWith('a1'));
    const list = new File(['Name\nAnna Berg'], 'people.csv');
    choose(list);
    await waitFor(() => expect(onBring).toHaveBeenCalledWith('a1', list));
  });
  it('[O12] an example becomes an account of its own', async () => {
    const { asked, onOpen } = show();
    press('Open the example');
    await waitFor(() => expect(onOpen).toHaveBeenCalledWith('a1'));
    expect(asked.map(({ path }) => path)).toContain('/examples/nordwind.json');
  });
});

describe('who is here', () => {
  const tessa = {
    user: { id: 'u1', name: 'Tessa', email: 't@h.example' },
    isGuest: false,
    setUp: true,
    today: '2026-11-23',
    timeZone: 'Europe/Berlin',
  };
  const Who = () => {
    const who = useWho();
    const leave = useSignOut();
    return (
      <button type="button" onClick={() => leave.mutate(async () => {})}>
        {who.data ? (who.data.user?.name ?? 'nobody') : who.error ? 'unknown' : 'wait'}
      </button>
    );
  };

  it('[O8] the last person goes on without a connection, nobody does after signing out', async () => {
    let here: typeof tessa | (Omit<typeof tessa, 'user'> & { user: null }) | 'unreachable' = tessa;
    stubServer(() => (here === 'unreachable' ? here : { body: here }));
    renderWithQueries(<Who />);
    await screen.findByText('Tessa');
    cleanup();

    here = 'unreachable';
    renderWithQueries(<Who />);
    await screen.findByText('Tessa');
    cleanup();

    here = { ...tessa, user: null };
    localStorage.setItem('facet.who', JSON.stringify(tessa));
    renderWithQueries(<Who />);
    await screen.findByText('nobody');
    cleanup();

    here = 'unreachable';
    renderWithQueries(<Who />);
    await screen.findByText('unknown');
  });
  it('[O8] signing out is seen at once', async () => {
    let user: typeof tessa.user | null = tessa.user;
    stubServer(({ path }) => {
      if (path === '/api/auth/sign-out') user = null;
      return { body: { ...tessa, user } };
    });
    renderWithQueries(<Who />);
    fireEvent.click(await screen.findByText('Tessa'));
    await screen.findByText('nobody');
    expect(localStorage.getItem('facet.who')).toBeNull();
  });
});

describe('the page of an invitation', () => {
  const offer = {
    owner: 'Tessa',
    invitedBy: 'Tessa',
    account: null,
    role: 'member' as const,
    expiresAt: '2026-12-01T00:00:00.000Z',
  };

  it('[I41] offers the sign-in of the company where there is one, and says when it does not answer', async () => {
    stubServer(() => ({ body: { mail: false, company: true } }));
    renderWithQueries(<InvitationPage token="fi_a b" offer={offer} isUnreachable />);
    const link = await screen.findByRole('link', { name: 'Join with your company' });
    expect(link.getAttribute('href')).toBe('/api/auth/oidc?invitation=fi_a%20b');
    expect(screen.getByRole('alert').textContent).toContain('cannot be reached');
  });

  it('[I41] asks for a password alone where there is none', async () => {
    const { asked } = stubServer(() => ({ body: { mail: false, company: false } }));
    renderWithQueries(<InvitationPage token="fi_a" offer={offer} />);
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(screen.queryByRole('link')).toBeNull();
  });
});
