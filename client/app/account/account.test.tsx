// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { Day } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import { SessionProvider, useDayLookedAt, useView, useViewState } from '../../session/hooks.ts';
import type { View } from '../../session/view.ts';
import { fakeSession } from '../testing/fake-session.ts';
import { SaveProblemNotice } from './SaveProblemNotice.tsx';
import { SaveStateText } from './SaveStateText.tsx';
import { useDayInAddress } from './use-day-in-address.ts';
import { useDetails } from './use-details.ts';
import { usePageInAddress } from './use-page-in-address.ts';

const saved = { kind: 'saved', pending: 0, problem: null, onDevice: true } as const;

let width = 1440;

beforeEach(() => {
  width = 1440;
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: width <= Number(/max-width: (\d+)px/.exec(query)?.[1] ?? -1),
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the save state', () => {
  it('[TL25] where its bar has no room for all words the short ones stand, and the whole is still read out', () => {
    const room = vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
    const { session, saveState } = fakeSession();
    saveState.set({ ...saved, kind: 'offline', pending: 12 });
    const shown = () => {
      cleanup();
      const { container } = render(
        <SessionProvider session={session}>
          <SaveStateText />
        </SessionProvider>,
      );
      expect(screen.getByRole('status').textContent).toBe('Offline, 12 changes kept on this device');
      return container.querySelector('[aria-hidden]:not(svg)')?.textContent;
    };
    expect(shown()).toBeUndefined();
    room.mockReturnValue(90);
    expect(shown()).toBe('Offline, 12');
    room.mockRestore();
  });

  it('[O20] is told in words, with the changes that wait', () => {
    const { session, saveState } = fakeSession();
    render(
      <SessionProvider session={session}>
        <SaveStateText />
      </SessionProvider>,
    );
    expect(screen.getByRole('status').textContent).toBe('Saved');
    act(() => saveState.set({ ...saved, kind: 'saving', pending: 1 }));
    expect(screen.getByRole('status').textContent).toBe('Saving…');
    act(() => saveState.set({ ...saved, kind: 'offline', pending: 3 }));
    expect(screen.getByRole('status').textContent).toBe('Offline, 3 changes kept on this device');
    act(() => saveState.set({ ...saved, kind: 'offline', pending: 3, onDevice: false }));
    expect(screen.getByRole('status').textContent).toBe('Offline, 3 changes in this page only');
    act(() => saveState.set({ ...saved, kind: 'offline', pending: 0 }));
    expect(screen.getByRole('status').textContent).toBe('Offline');
  });
  it('[O20] says that saving is not possible, with the changes that wait', () => {
    const { session, saveState } = fakeSession();
    render(
      <SessionProvider session={session}>
        <SaveStateText />
      </SessionProvider>,
    );
    act(() => saveState.set({ ...saved, problem: 'full' }));
    expect(screen.getByRole('status').textContent).toBe('Cannot save now');
    act(() => saveState.set({ ...saved, kind: 'saving', pending: 1, problem: 'full' }));
    expect(screen.getByRole('status').textContent).toBe('Could not save, 1 change kept on this device');
    act(() => saveState.set({ ...saved, kind: 'offline', pending: 0, problem: 'roomFull' }));
    expect(screen.getByRole('status').textContent).toBe('Offline');
  });
  it('[O24] why, what becomes of the changes, and what to do', () => {
    const { session, saveState, ready } = fakeSession();
    const reconnect = vi.fn();
    session.reconnect = reconnect;
    saveState.set({ ...saved, kind: 'saving', pending: 2, problem: 'full' });
    render(
      <SessionProvider session={session}>
        <SaveProblemNotice onEnterAgain={() => {}} />
      </SessionProvider>,
    );
    expect(screen.getByRole('status').textContent).toBe(
      'Could not save: the server’s disk is full. Your 2 changes are kept on this device. What waits is saved when there is room. Tell whoever runs the server.',
    );
    act(() => saveState.set({ ...saved, kind: 'saved', problem: 'full' }));
    expect(screen.getByRole('status').textContent).toMatch(
      /^Nothing can be saved now: the server’s disk is full\. What/,
    );
    expect(screen.queryByRole('button')).toBeNull();
    act(() => {
      ready.set('refused');
      saveState.set({ ...saved, kind: 'offline', pending: 1, problem: 'tooLarge', onDevice: false });
    });
    expect(screen.getByRole('status').textContent).toContain('Your 1 change is in this page only: leave it open.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(reconnect).toHaveBeenCalledTimes(1);
  });
});

describe('changes of somebody who only reads now', () => {
  it('[G9] are offered as a file, and discarded only after a question', async () => {
    const { session, saveState } = fakeSession();
    const forget = vi.fn(async () => {});
    const enterAgain = vi.fn();
    session.forgetCopies = forget;
    saveState.set({ ...saved, kind: 'offline', pending: 2, problem: 'onlyReads' });
    render(
      <SessionProvider session={session}>
        <SaveStateText />
        <SaveProblemNotice onEnterAgain={enterAgain} />
      </SessionProvider>,
    );
    const [state, notice] = screen.getAllByRole('status');
    expect(state?.textContent).toBe('Could not save, 2 changes kept on this device');
    expect(notice?.textContent).toContain('your role has changed, you may only read this account now.');
    expect(await screen.findByRole('button', { name: 'Save as a file' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Discard my changes' }));
    expect(forget).not.toHaveBeenCalled();
    const question = screen.getByRole('alertdialog', { name: 'Discard 2 changes?' });
    fireEvent.click(within(question).getByRole('button', { name: 'Discard my changes' }));
    await vi.waitFor(() => expect(enterAgain).toHaveBeenCalledTimes(1));
    expect(forget).toHaveBeenCalledTimes(1);
  });
});

/** The address is written once a second. */
const WRITTEN = { timeout: 5_000 };

describe('the address', () => {
  let seen: View | undefined;
  const Reader = () => {
    useDayInAddress();
    usePageInAddress();
    const page = useViewState((state) => state.page);
    const day = useDayLookedAt();
    const view = useView();
    seen = view;
    return (
      <button type="button" onClick={() => view.setPage(page === 'map' ? 'table' : 'map')}>
        {page}, {day ?? 'today'}
      </button>
    );
  };
  const at = (path: string) => {
    const { hook, searchHook, navigate, history } = memoryLocation({ path, record: true });
    render(
      <Router hook={hook} searchHook={searchHook}>
        <SessionProvider session={fakeSession().session}>
          <Reader />
        </SessionProvider>
      </Router>,
    );
    return { navigate, history };
  };
  const shown = () => screen.getByRole('button').textContent;

  it('[O21] only a day that exists, other than today, is looked at', () => {
    for (const [query, day] of [
      ['at=2025-03-12', '2025-03-12'],
      ['at=2030-01-01', '2030-01-01'],
      ['at=2025-02-30', 'today'],
      ['at=2026-11-23', 'today'],
      ['at=', 'today'],
      ['', 'today'],
    ] as const) {
      at(`/accounts/a1?${query}`);
      expect(shown(), query).toBe(`map, ${day}`);
      cleanup();
    }
  });
  it('[TL11] the day is written over in the address, and a new address is followed', async () => {
    const { history, navigate } = at('/accounts/a1?version=7&at=2025-03-12');
    const before = history.length;
    act(() => seen?.lookAt('2025-04-01' as Day));
    expect(shown()).toBe('map, 2025-04-01');
    expect(history.at(-1)).toBe('/accounts/a1?version=7&at=2025-04-01');
    for (const day of ['2025-05-01', '2025-06-01', '2025-07-01']) act(() => seen?.lookAt(day as Day));
    await vi.waitFor(() => expect(history.at(-1)).toBe('/accounts/a1?version=7&at=2025-07-01'), WRITTEN);
    expect(history.length).toBe(before);
    act(() => navigate('/accounts/a1?at=2024-01-01'));
    expect(shown()).toBe('map, 2024-01-01');
    act(() => seen?.lookAt(null));
    await vi.waitFor(() => expect(history.at(-1)).toBe('/accounts/a1'), WRITTEN);
  });
  it('[O22] the table is opened by the address, and the address follows the page', () => {
    const { history, navigate } = at('/accounts/a1?view=table');
    expect(shown()).toBe('table, today');
    fireEvent.click(screen.getByRole('button'));
    expect(shown()).toBe('map, today');
    expect(history.at(-1)).toBe('/accounts/a1');
    fireEvent.click(screen.getByRole('button'));
    expect(history.at(-1)).toBe('/accounts/a1?view=table');
    act(() => navigate('/accounts/a1'));
    expect(shown()).toBe('map, today');
  });
});

describe('the address of the history', () => {
  let view: View;
  const Reader = () => {
    usePageInAddress();
    view = useView();
    return <p>{useViewState((state) => state.page)}</p>;
  };

  it('[V43] holds the page and the version; the other pages leave both behind', () => {
    const { hook, searchHook, history } = memoryLocation({ path: '/accounts/a1/history?version=v1', record: true });
    render(
      <Router hook={hook} searchHook={searchHook}>
        <SessionProvider session={fakeSession().session}>
          <Reader />
        </SessionProvider>
      </Router>,
    );
    expect(screen.getByText('history')).toBeTruthy();
    act(() => view.setPage('table'));
    expect(history.at(-1)).toBe('/accounts/a1?view=table');
    act(() => view.setPage('history'));
    expect(history.at(-1)).toBe('/accounts/a1/history');
    act(() => view.setPage('map'));
    expect(history.at(-1)).toBe('/accounts/a1');
  });
});

describe('the panel', () => {
  let view: View;
  const Panel = () => {
    view = useView();
    const details = useDetails();
    return (
      <button type="button" onClick={details.hide}>
        {details.isShown ? details.place : 'away'}
      </button>
    );
  };
  const show = (wide: number) => {
    width = wide;
    const { session } = fakeSession();
    // Nobody of this selection is in the account: the view must not let go of it.
    (session.ready as unknown as { set(value: string): void }).set('loading');
    render(
      <SessionProvider session={session}>
        <Panel />
      </SessionProvider>,
    );
  };
  const shown = () => screen.getByRole('button').textContent;
  const choose = (id: string) => act(() => view.selectPeople([id as PersonId]));

  it('[O23] is always there beside the canvas', () => {
    show(1440);
    expect(shown()).toBe('side');
    choose('p1');
    expect(shown()).toBe('side');
  });
  it('[O23] comes over the canvas when a person is opened, and goes when it is hidden', () => {
    show(1024);
    choose('p1');
    expect(shown()).toBe('away');
    act(() => view.openPerson('p1' as PersonId));
    expect(shown()).toBe('drawer');
    fireEvent.click(screen.getByRole('button'));
    expect(shown()).toBe('away');
  });
  it('[O23] on a phone it comes with a choice and goes without one', () => {
    show(390);
    expect(shown()).toBe('away');
    choose('p1');
    expect(shown()).toBe('sheet');
    act(() => view.clear());
    expect(shown()).toBe('away');
  });
});
