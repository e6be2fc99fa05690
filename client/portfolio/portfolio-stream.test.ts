import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AccountId } from '../../shared/model/id.ts';
import type { Portfolio, PortfolioEvent, PortfolioRow } from '../../shared/protocol/portfolio.ts';
import { applyEvents } from './apply-event.ts';
import { openPortfolioStream, type Source } from './portfolio-stream.ts';

const gone = (id: string): PortfolioEvent => ({ kind: 'gone', id: AccountId.parse(id) });

describe('the stream of the portfolio', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const start = (version = 'run.3.x') => {
    const opened: { address: string; source: Source; isOpen: boolean }[] = [];
    const told: PortfolioEvent[][] = [];
    let asked = 0;
    let onChange = () => {};
    const page = {
      hidden: false,
      addEventListener: (_: string, listener: () => void) => {
        onChange = listener;
      },
      removeEventListener: () => {
        onChange = () => {};
      },
    };
    const end = openPortfolioStream({
      version: () => version,
      tell: (events) => void told.push([...events]),
      ask: () => {
        asked += 1;
      },
      page: page as never,
      open: (address) => {
        const one = { address, isOpen: true, source: {} as Source };
        one.source = { readyState: 1, onopen: null, onmessage: null, onerror: null, close: () => (one.isOpen = false) };
        opened.push(one);
        return one.source;
      },
    });
    const last = () => opened.at(-1) ?? expect.fail('nothing was opened');
    return {
      opened,
      told,
      last,
      end,
      asked: () => asked,
      show(isShown: boolean) {
        page.hidden = !isShown;
        onChange();
      },
      hear(event: PortfolioEvent, lastEventId = '') {
        last().source.onmessage?.call(null as never, { data: JSON.stringify(event), lastEventId } as MessageEvent);
      },
      refuse() {
        Object.assign(last().source, { readyState: 2 });
        last().source.onerror?.call(null as never, {} as Event);
      },
    };
  };

  it('[PF9] begins after the answer, and comes back after the last that it was told', () => {
    const page = start();
    expect(page.last().address).toBe('/api/portfolio/events?since=run.3.x');
    page.hear(gone('a'));
    page.hear(gone('b'), 'run.5.x');
    vi.advanceTimersByTime(100);
    expect(page.told).toEqual([[gone('a'), gone('b')]]);
    page.show(false);
    vi.advanceTimersByTime(60_000);
    page.show(true);
    expect(page.last().address).toBe('/api/portfolio/events?since=run.5.x');
    page.end();
  });

  it('[PF12] a page that nobody sees lets go of its stream, one that is hidden for a moment does not', () => {
    const page = start();
    page.show(false);
    vi.advanceTimersByTime(5_000);
    page.show(true);
    vi.advanceTimersByTime(60_000);
    expect(page.opened.map(({ isOpen }) => isOpen)).toEqual([true]);
    page.show(false);
    vi.advanceTimersByTime(60_000);
    expect(page.opened.map(({ isOpen }) => isOpen)).toEqual([false]);
    page.show(true);
    expect(page.opened.map(({ isOpen }) => isOpen)).toEqual([false, true]);
    page.end();
    expect(page.last().isOpen).toBe(false);
  });

  it('[PF12] a page that gets no stream asks from time to time and tries again', () => {
    const page = start();
    for (const round of [1, 2, 3]) {
      page.refuse();
      vi.advanceTimersByTime(20_000);
      expect([page.asked(), page.opened.length]).toEqual([round, round + 1]);
    }
    page.refuse();
    page.end();
    vi.advanceTimersByTime(60_000);
    expect(page.asked()).toBe(3);
  });

  it('[PF9] after a restart of the server it says what it knows by the answer', () => {
    const page = start('new.1.x');
    page.hear(gone('a'), 'old.900.x');
    page.show(false);
    vi.advanceTimersByTime(60_000);
    page.show(true);
    expect(page.last().address).toBe('/api/portfolio/events?since=new.1.x');
    page.end();
  });
});

describe('the list after events', () => {
  const row = (id: string, threads = 0) => ({ id, threads }) as unknown as PortfolioRow;
  const list = (...rows: PortfolioRow[]) => ({ rows }) as Portfolio;

  it('[PF5] takes the last that was said of each account, and leaves the others the same objects', () => {
    const before = list(row('a'), row('b'), row('c'));
    const after = applyEvents(before, [
      { kind: 'row', row: row('b', 1) },
      { kind: 'row', row: row('b', 2) },
      { kind: 'gone', id: AccountId.parse('c') },
      { kind: 'gone', id: AccountId.parse('x') },
      { kind: 'row', row: row('d', 4) },
    ]);
    expect(after.rows.map(({ id, threads }) => [id, threads])).toEqual([
      ['a', 0],
      ['b', 2],
      ['d', 4],
    ]);
    expect(after.rows[0]).toBe(before.rows[0]);
    expect(applyEvents(before, [{ kind: 'gone', id: AccountId.parse('x') }])).toBe(before);
  });
});
