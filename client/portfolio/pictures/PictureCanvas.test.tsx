// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { pictureAccount } from '../../../shared/rules/testing/picture-account.ts';
import { PictureCanvas } from './PictureCanvas.tsx';
import type { Mark, Scene } from './scene.ts';

const rows = ['a', 'b', 'c'].map((id) => pictureAccount(id, { name: `Account ${id}` }) as unknown as PortfolioRow);
const mark = (id: string, x: number, accounts: readonly PortfolioRow[]): Mark => ({
  ...{ id, says: `Mark ${id}`, title: `Title ${id}`, accounts: accounts.map((row) => row.id) },
  box: { x, y: 10, w: 20, h: 20 },
  shapes: [{ kind: 'words', x, y: 20, text: `Cut ${id}…` }],
});
const scene: Scene = {
  ...{ width: 400, height: 100, head: 0, shapes: [] },
  marks: [mark('one', 0, rows.slice(0, 2)), mark('two', 100, rows.slice(2))],
};

beforeAll(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
      unobserve() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
});

const show = () => render(<PictureCanvas draw={() => scene} label="Picture" said="Said." rows={rows} />);

describe('a picture on the screen', () => {
  it('[PP13] is one stop for Tab; arrow keys go from mark to mark', async () => {
    show();
    const [first, second] = screen.getAllByRole('button', { name: /^Mark/ });
    expect([first?.getAttribute('tabindex'), second?.getAttribute('tabindex')]).toEqual(['0', '-1']);
    first?.focus();
    fireEvent.keyDown(first!, { key: 'ArrowRight' });
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Mark two'));
    expect(document.activeElement?.getAttribute('tabindex')).toBe('0');
    fireEvent.keyDown(document.activeElement!, { key: 'Home' });
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Mark one'));
    expect(screen.getByRole('group', { name: 'Picture' }).textContent).not.toBeNull();
  });

  it('[PP13] Enter shows the accounts behind a mark, Escape leads back to it', async () => {
    show();
    const [first] = screen.getAllByRole('button', { name: /^Mark/ });
    first?.focus();
    fireEvent.keyDown(first!, { key: 'Enter' });
    const dialog = await screen.findByRole('dialog', { name: /Title one/ });
    const links = within(dialog).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/accounts/a', '/accounts/b']);
    await waitFor(() => expect(document.activeElement).toBe(links[0]));
    fireEvent.keyDown(links[0]!, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(links[1]);
    fireEvent.keyDown(links[1]!, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Mark one'));
  });

  it('[PP13] what is written on a mark is no other name of it', () => {
    show();
    const [first] = screen.getAllByRole('button', { name: 'Mark one' });
    expect(first?.textContent).toBe('');
    expect(screen.getAllByText('Cut one…')[0]?.closest('[aria-hidden="true"]')).not.toBeNull();
  });
});
