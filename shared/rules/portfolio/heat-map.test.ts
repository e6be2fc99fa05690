import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FunctionCell } from '../../model/portfolio-facts.ts';
import { arbitraryAccounts, pictureAccount } from '../testing/picture-account.ts';
import { heatMap } from './heat-map.ts';

const cell = (id: string, name = id, more: Partial<FunctionCell> = {}) =>
  ({ id, name, state: 'reached', strength: 2, people: 1, reached: 1, ...more }) as FunctionCell;
const having = (id: string, ...functions: FunctionCell[]) => pictureAccount(id, { facts: { functions } });
const CATALOGUE = [
  { id: 'rnd', name: 'R&D' },
  { id: 'board', name: 'Board' },
  { id: 'service', name: 'Service' },
];

describe('heat map', () => {
  it("[PP8] the columns of the workspace in their order, then others by frequency; nobody's are left out", () => {
    const all = [
      having('a', cell('x'), cell('z'), cell('y')),
      having('b', cell('y'), cell('board')),
      having('c', cell('rnd')),
    ];
    expect(heatMap(all, 'functions', CATALOGUE).columns.map(({ id }) => id)).toEqual(['rnd', 'board', 'y', 'x', 'z']);
    expect(heatMap(all, 'functions', null).columns.map(({ id }) => id)).toEqual(['y', 'rnd', 'x', 'board', 'z']);
  });

  it('[PL10] without a thread an account has no shape here either', () => {
    const shapes = [0, 2].map((threads) => ({ ...having('a'), threads, diamondIndex: 0.5 }));
    expect(heatMap(shapes, 'functions', null).rows.map(({ diamondIndex }) => diamondIndex)).toEqual([null, 0.5]);
  });

  it('[PP8] equal ids are one column, so are equal names', () => {
    const all = [
      having('a', cell('rnd', 'Research')),
      having('b', cell('f9', ' r&D '), cell('rnd', 'R&D', { state: 'nobody', strength: 1, people: 2, reached: 0 })),
    ];
    const { columns, rows } = heatMap(all, 'functions', CATALOGUE);
    expect(columns).toEqual([{ id: 'rnd', name: 'R&D', accounts: 2, reached: 2 }]);
    expect(rows[1]?.cells).toEqual([{ state: 'reached', strength: 2, people: 3, reached: 1 }]);
  });

  it('[PP8] a column is called what most maps call it', () => {
    const called = (...names: string[]) => {
      const all = names.map((name, index) => having(`${index}`, cell('board', name)));
      return heatMap(all, 'functions', [{ id: 'board', name: 'Vorstand' }]).columns.map(({ name }) => name);
    };
    expect(called('Board', 'Vorstand', 'Board')).toEqual(['Board']);
    expect(called('Board', 'Vorstand')).toEqual(['Vorstand']);
    expect(called('Direction', 'Board')).toEqual(['Direction']);
  });

  it('[PP8] a function that an account lacks, or has with nobody in it, is not one where nobody is reached', () => {
    const all = [
      having('a', cell('rnd', 'R&D', { state: 'nobody' }), cell('board', 'Board', { state: 'no-post' })),
      having('b', cell('rnd', 'R&D', { state: 'only-kam' })),
      pictureAccount('c', { facts: null }),
    ];
    const { columns, rows } = heatMap(all, 'functions', CATALOGUE);
    expect(columns.map(({ id, accounts, reached }) => [id, accounts, reached])).toEqual([
      ['rnd', 2, 0],
      ['board', 0, 0],
    ]);
    expect(rows.map(({ cells }) => cells.map((one) => one?.state ?? null))).toEqual([
      ['nobody', 'no-post'],
      ['only-kam', null],
      [null, null],
    ]);
    expect(rows.map(({ known, reached }) => [known, reached])).toEqual([
      [1, 0],
      [1, 0],
      [0, 0],
    ]);
  });

  it('[PP8] shows levels the same way', () => {
    const levels = [cell('executive'), cell('manager', 'Manager', { state: 'nobody' })] as never[];
    expect(heatMap([pictureAccount('a', { facts: { levels } })], 'levels', null).columns).toMatchObject([
      { id: 'executive', reached: 1 },
      { id: 'manager', reached: 0 },
    ]);
  });

  it('[PP8] loses nobody: every person of every function stands in one cell', () => {
    fc.assert(
      fc.property(arbitraryAccounts(8), (accounts) => {
        const { columns, rows } = heatMap(accounts, 'functions', CATALOGUE);
        expect(rows).toHaveLength(accounts.length);
        expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
        for (const row of rows) {
          const account = accounts.find(({ id }) => id === row.id)!;
          const sum = (cells: readonly ({ people: number } | null)[]) =>
            cells.reduce((total, one) => total + (one?.people ?? 0), 0);
          expect(row.cells).toHaveLength(columns.length);
          expect(sum(row.cells)).toBe(sum(account.facts?.functions ?? []));
        }
      }),
    );
  });
});
