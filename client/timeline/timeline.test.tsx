// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Day } from '../../shared/model/day.ts';
import { nordwind } from '../../shared/rules/testing/nordwind.ts';
import { offlineSession, TODAY } from '../actions/testing/action-context.ts';
import type { AccountSession } from '../session/account-session.ts';
import { SessionProvider, useView, useViewState } from '../session/hooks.ts';
import { chooseStageNaming } from '../session/stage-naming.ts';
import type { View } from '../session/view.ts';
import { AssessDialog } from './assess/AssessDialog.tsx';
import { EventsDialog } from './events/EventsDialog.tsx';
import { StageChips } from './StageChips.tsx';
import { Strip } from './Strip.tsx';

let view: View;
const Seen = () => {
  view = useView();
  return null;
};

const show = (session: AccountSession, children: ReactNode) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <SessionProvider session={session}>
        <Seen />
        {children}
      </SessionProvider>
    </QueryClientProvider>,
  );

const asGuest = (session: AccountSession): AccountSession => ({
  ...session,
  access: {
    ...session.access,
    layers: { map: true, inside: null, talk: null },
    may: { ...session.access.may, readVersions: false },
  },
});

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
      unobserve() {}
    },
  );
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(950);
});
afterEach(() => {
  cleanup();
  act(() => chooseStageNaming(null));
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the strip', () => {
  const handle = () => screen.getByRole('slider', { name: 'Day shown' });

  it('[TL4] [TL8] the handle goes by key and says the day and what stands on it', () => {
    show(offlineSession(nordwind), <Strip compact={false} />);
    expect(handle().getAttribute('aria-valuetext')).toMatch(/^Today, 3 November 2026, 8 threads/);
    const press = (key: string, shiftKey = false) => {
      fireEvent.keyDown(handle(), { key, shiftKey });
      return view.state.get().at;
    };
    expect(press('ArrowLeft')).toBe('2026-10-03');
    expect(press('ArrowLeft', true)).toBe('2026-10-02');
    expect(press('PageDown')).toBe('2026-07-02');
    expect(press('PageDown', true)).toBe('2025-07-02');
    expect(press('Home')).toBe('2024-01-08');
    expect(press('End')! > TODAY).toBe(true);
    expect(press('t')).toBeNull();
    act(() => view.lookAt('2025-11-20' as Day));
    expect(handle().getAttribute('aria-valuetext')).toBe(
      '20 November 2025, 4 threads, coverage 3 of 8, claimed Interdependent, supported Co-operative, customer’s Co-operative, gap 1 stage',
    );
  });

  it('[TL25] chips say whose view a stage is where there is room, and always the whole stage', () => {
    const words = () => {
      cleanup();
      show(offlineSession(nordwind), <StageChips />);
      return screen.getAllByRole('button').map(({ textContent }) => textContent?.trim());
    };
    expect(words()).toEqual(['claimed Integrated', 'supported Interdependent', 'customer’s Interdependent']);
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(360);
    expect(words()).toEqual(['Integrated', 'Interdependent', 'Interdependent']);
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(480);
    expect(words()).toEqual(['we Integrated', 'facts Interdependent', 'they Interdependent']);
  });

  it('[TL25] a stage that is not said keeps whose view it is, however narrow the bar', () => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(200);
    show(offlineSession({ ...nordwind, inside: {} }), <StageChips />);
    const chips = screen.getAllByRole('button');
    expect(chips.map(({ textContent }) => textContent)).toEqual(['we –', expect.stringMatching(/^facts /), 'they –']);
    expect(chips[0]?.getAttribute('aria-label')).toBe('claimed: not said, assess the stage');
  });

  it('[TL6] a guest is shown curves and no word of `inside`', () => {
    const guest = asGuest(offlineSession({ ...nordwind, inside: {} }));
    show(
      guest,
      <>
        <StageChips />
        <Strip compact={false} />
      </>,
    );
    expect(handle().getAttribute('aria-valuetext')).not.toContain('claimed');
    expect(screen.queryByText('Integrated')).toBeNull();
    expect(screen.queryByRole('button', { name: /stage|Events/i })).toBeNull();
    expect(screen.getByText('threads')).toBeTruthy();
  });

  it('[TL30] without any assessment it teaches how to begin', () => {
    show(offlineSession({ ...nordwind, inside: {} }), <Strip compact={false} />);
    fireEvent.click(screen.getByRole('button', { name: 'Assess the first stage' }));
    expect(view.state.get().dialog).toEqual({ kind: 'assess' });
  });
});

describe('what stands on the strip', () => {
  const event = (id: string, date: string, name: string) => ({ id, date, name });
  const crowded = {
    ...nordwind,
    inside: {
      ...nordwind.inside,
      events: [
        event('e1', '2025-06-18', 'Joint review'),
        event('e2', '2025-06-20', 'Audit'),
        event('e3', '2025-06-27', 'Escalation'),
        event('e4', '2026-03-16', 'Executive visit'),
      ],
    },
  };

  it('[TL9] three events of one month are one mark, which opens them as a list', async () => {
    show(offlineSession(crowded), <Strip compact={false} />);
    const marks = within(screen.getByRole('group', { name: 'Events and milestones' }));
    expect(marks.getByRole('button', { name: 'Executive visit, 16 Mar 2026' })).toBeTruthy();
    expect(marks.queryByRole('button', { name: /^Audit/ })).toBeNull();
    fireEvent.click(marks.getByRole('button', { name: '3 events, 18 Jun 2025 to 27 Jun 2025' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: /^Audit/ }));
    expect(view.state.get().dialog).toMatchObject({ kind: 'events', record: 'e2' });
  });

  it('[TL15] each curve has its name, its end and its figure of the day', () => {
    show(offlineSession(nordwind), <Strip compact={false} />);
    act(() => view.lookAt('2025-11-20' as Day));
    for (const word of ['threads', 'coverage', 'diamond', '4 threads', 'coverage 3 of 8', 'diamond 0.28'])
      expect(screen.getByText(word)).toBeTruthy();
    const ends = screen.getAllByText(/^(9|8 of 8|1\.00)$/).map(({ textContent }) => textContent);
    expect(ends).toEqual(['9', '8 of 8', '1.00']);
  });

  it('[TL16] a part of the span follows the day and is shifted', () => {
    show(offlineSession(crowded), <Strip compact={false} />);
    const handle = screen.getByRole('slider', { name: 'Day shown' });
    const isSeen = () => screen.queryByRole('button', { name: /^Executive visit/ }) !== null;
    const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
    expect(isSeen()).toBe(true);
    press('Look closer');
    press('Look closer');
    expect(isSeen()).toBe(false);
    press('Earlier');
    expect(isSeen()).toBe(true);
    fireEvent.keyDown(handle, { key: 'Home' });
    expect(isSeen()).toBe(false);
    expect(screen.queryByRole('button', { name: 'Earlier' })).toBeNull();
  });

  it('[TL17] on a phone it opens to marks and looks, and closes again', () => {
    show(offlineSession(crowded), <Strip compact />);
    const marks = () => screen.queryByRole('group', { name: 'Events and milestones' });
    expect(marks()).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show timeline' }));
    expect(marks()).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Look closer' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Hide timeline' }));
    expect(marks()).toBeNull();
  });
});

describe('the assessment', () => {
  const opened = (file: unknown = nordwind) => {
    const session = offlineSession(file);
    show(session, <AssessDialog view="claimed" onClose={() => {}} />);
    return session;
  };

  it('[TL30] warns of a claim above what is supported and says why; steps back are ordinary', () => {
    opened();
    expect(screen.getByText(/Evidence and network support Interdependent/)).toBeTruthy();
    expect(screen.getByText(/You claim Integrated; what is drawn and ticked supports Interdependent/)).toBeTruthy();
    expect(screen.getByText(/Integrated still needs: sole or prime supplier/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /^Basic/ }));
    expect(screen.queryByText(/You claim/)).toBeNull();
    expect(screen.getByText(/A step back/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /^Uncoupling/ }));
    expect(screen.getByText(/It can end from any stage/)).toBeTruthy();
  });

  it('[TL30] says what the map holds back', () => {
    opened({ ...nordwind, contacts: nordwind.contacts.slice(0, 1) });
    expect(screen.getByText(/The map holds it below Co-operative: 1 thread, 2 needed/)).toBeTruthy();
  });

  it('[TL30] refuses a day to come, and begins today when one looks ahead', () => {
    const Ahead = () => {
      const at = useViewState((state) => state.at);
      return at && <AssessDialog view="claimed" onClose={() => {}} />;
    };
    show(offlineSession({ ...nordwind, inside: {} }), <Ahead />);
    act(() => view.lookAt('2027-01-08' as Day));
    const from = screen.getByLabelText<HTMLInputElement>('From');
    expect(from.value).toBe(TODAY);
    fireEvent.change(from, { target: { value: '2031-01-01' } });
    expect(screen.getByText(/What is aimed at is a milestone/)).toBeTruthy();
  });

  it('[TL31] writes stage and evidence in one intent, dated to the day shown', () => {
    const session = opened({ ...nordwind, inside: {} });
    fireEvent.click(screen.getByRole('checkbox', { name: /qualified as a possible key account/ }));
    expect(screen.getByText('Evidence and network support Exploratory.')).toBeTruthy();
    fireEvent.change(screen.getByRole('textbox', { name: /Source of/ }), { target: { value: 'Board paper' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    const { stages, evidence } = session.account.get().inside;
    expect(stages).toMatchObject([{ view: 'claimed', stage: 'exploratory', date: TODAY }]);
    expect(evidence).toMatchObject([{ item: 'qualified', date: TODAY, source: 'Board paper' }]);
    act(() => session.undo());
    expect(session.account.get().inside.stages).toEqual([]);
    expect(session.account.get().inside.evidence).toEqual([]);
  });

  it('[TL32] either naming, one stored stage', () => {
    const session = opened();
    fireEvent.click(screen.getByRole('radio', { name: 'Millman–Wilson' }));
    fireEvent.click(screen.getByRole('radio', { name: /^Mid-KAM/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(session.account.get().inside.stages.at(-1)?.stage).toBe('co-operative');
  });
});

describe('events and milestones', () => {
  it('[TL33] are added on the day shown, edited and removed', () => {
    const session = offlineSession({
      ...nordwind,
      inside: { events: [{ id: 'v1', date: '2026-01-01', name: 'Order' }] },
    });
    show(session, <EventsDialog record={null} isNew={false} onClose={() => {}} />);
    act(() => view.lookAt('2027-01-05' as Day));
    fireEvent.click(screen.getByRole('button', { name: 'New' }));
    const form = () => within(screen.getByRole('dialog'));
    fireEvent.click(form().getByRole('button', { name: 'Add' }));
    expect(form().getByText('An event needs a name')).toBeTruthy();
    fireEvent.change(form().getByRole('textbox', { name: 'Name' }), { target: { value: 'Trade fair' } });
    fireEvent.click(form().getByRole('button', { name: 'Add' }));
    expect(session.account.get().inside.events.at(-1)).toMatchObject({ date: '2027-01-05', name: 'Trade fair' });
    fireEvent.click(form().getByRole('button', { name: 'Edit Order' }));
    fireEvent.change(form().getByRole('textbox', { name: 'Name' }), { target: { value: 'First order' } });
    fireEvent.click(form().getByRole('button', { name: 'Save' }));
    expect(session.account.get().inside.events[0]?.name).toBe('First order');
    fireEvent.click(form().getByRole('button', { name: 'Edit First order' }));
    fireEvent.click(form().getByRole('button', { name: 'Remove' }));
    expect(session.account.get().inside.events.map(({ name }) => name)).toEqual(['Trade fair']);
  });
});
