import { expect, it } from 'vitest';
import { AccountId } from '../../shared/model/id.ts';
import type { Portfolio, PortfolioRow } from '../../shared/protocol/portfolio.ts';
import { applyEvents, type Told } from './apply-event.ts';

const row = (id: string, threads = 0) => ({ id, threads }) as unknown as PortfolioRow;
const is = (id: string, threads: number, version = ''): Told => ({
  event: { kind: 'row', row: row(id, threads) },
  version,
});
const gone = (id: string): Told => ({ event: { kind: 'gone', id: AccountId.parse(id) }, version: '' });

it('[PF5] takes the last that was said of each account, and leaves the others the same objects', () => {
  const before = { rows: [row('a'), row('b'), row('c')], version: 'run.1.x' } as Portfolio;
  const after = applyEvents(before, [is('b', 1), is('b', 2, 'run.2.x'), gone('c'), gone('x'), is('d', 4)]);
  expect(after.rows.map(({ id, threads }) => [id, threads])).toEqual([
    ['a', 0],
    ['b', 2],
    ['d', 4],
  ]);
  expect(after.rows[0]).toBe(before.rows[0]);
  expect(after.version).toBe('run.2.x');
  expect(applyEvents(before, [gone('x')]).version).toBe('run.1.x');
});
