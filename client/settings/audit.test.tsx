// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AccountId } from '../../shared/model/id.ts';
import { AuditAction, type AuditEntry, type AuditPage } from '../../shared/protocol/audit.ts';
import { failure, renderWithQueries, stubServer } from '../session/testing/stub-server.tsx';
import { de } from '../text/de.ts';
import { en } from '../text/en.ts';
import { AuditSection } from './AuditSection.tsx';
import { byDay, tellEntry } from './tell-entry.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const nordwind = { id: 'a1' as AccountId, name: 'Nordwind' };
const entry = (id: number, part: Partial<AuditEntry> = {}): AuditEntry => ({
  ...{ id, at: '2026-11-23T10:00:00.000Z', action: 'account-opened', account: nordwind, subject: null },
  ...{ actor: { kind: 'member', id: 'u1', name: 'Anna' }, detail: {}, address: '10.0.0.1' },
  ...part,
});
const choices = { actors: [{ kind: 'member', id: 'u1', name: 'Anna' }], accounts: [nordwind] };

const show = (answer: (path: string) => ReturnType<typeof failure> | AuditPage | 'unreachable') => {
  const { asked } = stubServer(({ path }) => {
    if (path === '/api/audit/choices') return { body: choices };
    const given = answer(path);
    return given === 'unreachable' || 'status' in given ? given : { body: given };
  });
  renderWithQueries(<AuditSection />);
  return asked;
};
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const words = (told: AuditEntry, text = en) => tellEntry(told, text.audit, (at) => at.slice(0, 10));

describe('the audit log in words', () => {
  it('[R15] has one sentence for each deed, in both languages, whatever is missing', () => {
    const full = {
      subject: { kind: 'member', id: 'u2', name: 'Olaf' },
      detail: { role: 'viewer', roleBefore: 'editor', before: 'Old', after: 'New', tokenOf: 'Eva', count: 3 },
    } as const;
    const bare = { actor: { kind: 'nobody', id: '', name: '' }, account: null, detail: full.detail } as const;
    for (const text of [en, de]) {
      const all = AuditAction.options.flatMap((action) => [
        words(entry(1, { action, ...bare }), text),
        words(entry(1, { action, ...full }), text),
      ]);
      for (const sentence of all) expect(sentence).toMatch(/^\S.*\S\.$/);
      for (const sentence of all) expect(sentence).not.toMatch(/undefined|null|\[object/);
    }
    expect(new Set(AuditAction.options.map((action) => words(entry(1, { action, ...full })))).size).toBe(
      AuditAction.options.length,
    );
  });

  it('[R15] says who in what capacity, what was before, and cuts names that are too long', () => {
    const token = entry(1, { actor: { kind: 'token', id: 't', name: 'Report' }, detail: { tokenOf: 'Olaf' } });
    expect(words(token)).toBe('The token “Report” of Olaf opened “Nordwind”.');
    expect(words(entry(1, { actor: { kind: 'guest', id: 'g', name: 'Gudrun' } }), de)).toBe(
      'Gudrun (Gast) hat „Nordwind“ geöffnet.',
    );
    const subject = { kind: 'member', id: 'u2', name: 'Olaf' } as const;
    const team = entry(1, { action: 'team-changed', subject, detail: { roleBefore: null, role: 'viewer' } });
    expect(words(team)).toBe('Anna put Olaf on the team of “Nordwind” as viewer.');
    expect(words({ ...team, detail: { roleBefore: 'viewer', role: null } })).toBe(
      'Anna took Olaf off the team of “Nordwind”.',
    );
    const long = entry(1, { account: { ...nordwind, name: 'x'.repeat(20_000) } });
    expect(words(long).length).toBeLessThan(120);
    expect(words(entry(1, { actor: { kind: 'member', id: 'u', name: 'משה' } }))).toContain('\u2068משה\u2069');
  });

  it('[R15] stands under the day on which it happened where the reader is', () => {
    const at = (day: number, hour: number) => new Date(2026, 10, day, hour).toISOString();
    const days = byDay([entry(3, { at: at(24, 0) }), entry(2, { at: at(23, 23) }), entry(1, { at: at(23, 0) })]);
    expect(days.map(({ day, entries }) => [day, entries.length])).toEqual([
      ['2026-11-24', 1],
      ['2026-11-23', 2],
    ]);
  });
});

describe('the page of the audit log', () => {
  it('[R15] shows the newest, and older ones when they are asked for', async () => {
    const asked = show((path) =>
      path.includes('before=5')
        ? { entries: [entry(4, { action: 'account-created' })], next: null }
        : { entries: [entry(5)], next: 5 },
    );
    expect(await screen.findByText('Anna opened “Nordwind”.')).toBeTruthy();
    expect(screen.getByText('from 10.0.0.1')).toBeTruthy();
    press('Show older entries');
    expect(await screen.findByText('Anna made the account “Nordwind”.')).toBeTruthy();
    expect(screen.getByText('No older entries.')).toBeTruthy();
    expect(asked.map(({ path }) => path)).toContain('/api/audit?before=5');
  });

  it('[R15] filters, takes along what is filtered, and finds its way back', async () => {
    const asked = show((path) => ({ entries: path.includes('account=') ? [] : [entry(5)], next: null }));
    await screen.findByText('Anna opened “Nordwind”.');
    const link = () => screen.queryByRole('link', { name: 'Export as CSV' })?.getAttribute('href');
    expect(link()).toBe('/api/audit/export');
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-11-01' } });
    const from = new URLSearchParams({ from: new Date('2026-11-01T00:00:00').toISOString() });
    await waitFor(() => expect(link()).toBe(`/api/audit/export?${from}`));
    fireEvent.click(screen.getByRole('button', { name: /Every account/ }));
    fireEvent.click(within(await screen.findByRole('listbox')).getByRole('option', { name: 'Nordwind' }));
    expect(await screen.findByText('Nothing fits')).toBeTruthy();
    expect(asked.at(-1)?.path).toBe(`/api/audit?account=a1&${from}`);
    press('Clear filters');
    expect(await screen.findByText('Anna opened “Nordwind”.')).toBeTruthy();
  });

  it('[R15] asks nothing while the last day comes before the first', async () => {
    const asked = show(() => ({ entries: [entry(5)], next: null }));
    await screen.findByText('Anna opened “Nordwind”.');
    fireEvent.change(screen.getByLabelText('Until'), { target: { value: '2026-11-01' } });
    await waitFor(() => expect(asked.filter(({ path }) => path.includes('until='))).toHaveLength(1));
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-11-02' } });
    expect(await screen.findByText('This day is before the first one.')).toBeTruthy();
    expect(asked.filter(({ path }) => path.includes('from='))).toHaveLength(0);
  });

  it('[R15] says what is wrong and tries again, also within the list', async () => {
    let isDown = true;
    show((path) => {
      if (isDown) return 'unreachable';
      return path.includes('before=') ? failure(503, 'unavailable') : { entries: [entry(5)], next: 5 };
    });
    expect(await screen.findByRole('alert')).toBeTruthy();
    isDown = false;
    press('Try again');
    expect(await screen.findByText('Anna opened “Nordwind”.')).toBeTruthy();
    press('Show older entries');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByText('Anna opened “Nordwind”.')).toBeTruthy();
  });
});
