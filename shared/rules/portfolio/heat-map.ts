// Who is reached where, over all accounts: a row for each account, a column for each function (or level).

import type { AccountId } from '../../model/id.ts';
import type { FunctionCell, LevelCell } from '../../model/portfolio-facts.ts';
import { fold } from '../exchange/fold.ts';
import { drawnIndex } from './drawn-index.ts';
import { byName, type PictureAccount } from './picture-account.ts';

export type HeatState = FunctionCell['state'];

export type HeatColumn = {
  id: string;
  name: string;
  /** Accounts that have it with somebody in it, and those of them that somebody other than the KAM reaches. */
  accounts: number;
  reached: number;
};

/** `no-post`: it is on the map, with nobody in it. */
export type HeatCell = { state: HeatState; strength: number; people: number; reached: number };

export type HeatRow = {
  id: AccountId;
  name: string;
  diamondIndex: number | null;
  /** One for each column; null: the account has no such function. */
  cells: (HeatCell | null)[];
  /** Of those with somebody in them, how many somebody other than the KAM reaches. */
  reached: number;
  known: number;
};

export type HeatMap = { columns: HeatColumn[]; rows: HeatRow[] };

type Named = { id: string; name: string };
const RANK: Record<HeatState, number> = { reached: 4, 'only-kam': 3, planned: 2, nobody: 1, 'no-post': 0 };

/** An account may have a column twice, under an id of its own and the same name: the better state, all the people. */
const merged = (a: HeatCell | null, b: HeatCell): HeatCell =>
  a === null
    ? b
    : {
        state: RANK[a.state] >= RANK[b.state] ? a.state : b.state,
        strength: Math.max(a.strength, b.strength),
        people: a.people + b.people,
        reached: a.reached + b.reached,
      };

const cellOf = ({ state, strength, people, reached }: FunctionCell | LevelCell): HeatCell => ({
  ...{ state, strength, people, reached },
});

/** `uses`: accounts that have it; `places`: where on their maps, added up; `rank`: in the catalogue; `names`: how many maps call it so. */
type Counted = HeatColumn & { uses: number; places: number; rank: number; names: Map<string, number> };

/** As most maps call it, the name of the catalogue among equally many. */
const usualName = ({ name, names }: Counted): string =>
  [...names].reduce<[string, number]>((best, one) => (one[1] > best[1] ? one : best), [name, names.get(name) ?? 0])[0];

const inOrder = (a: Counted, b: Counted): number =>
  a.rank === b.rank ? b.uses - a.uses || a.places / a.uses - b.places / b.uses || byName(a, b) : a.rank - b.rank;

/**
 * Rows as they come. A column is called what most maps call it. Columns in the order of the catalogue, then those that only maps have, the most frequent first, equally frequent ones as on
 * the maps. Equal ids mean the same;
 * so do equal names under other ids, because whoever adds "Logistics" by hand means what the others mean.
 */
export const heatMap = (
  accounts: readonly Pick<PictureAccount, 'id' | 'name' | 'threads' | 'diamondIndex' | 'facts'>[],
  by: 'functions' | 'levels',
  catalogue: readonly Named[] | null,
): HeatMap => {
  const columns = new Map<string, Counted>();
  const named = new Map<string, string>();
  const columnFor = ({ id, name }: Named, rank: number): string => {
    const key = columns.has(id) ? id : (named.get(fold(name)) ?? id);
    if (!columns.has(key))
      columns.set(key, { id, name, accounts: 0, reached: 0, uses: 0, places: 0, rank, names: new Map() });
    if (fold(name) !== '') named.set(fold(name), named.get(fold(name)) ?? key);
    return key;
  };
  for (const [rank, one] of (catalogue ?? []).entries()) columnFor(one, rank);
  const read = accounts.map(({ id, name, threads, diamondIndex, facts }) => {
    const cells = new Map<string, HeatCell>();
    for (const [place, cell] of (facts?.[by] ?? []).entries()) {
      const key = columnFor(cell, Number.POSITIVE_INFINITY);
      const column = columns.get(key)!;
      column.uses += cells.has(key) ? 0 : 1;
      column.places += cells.has(key) ? 0 : place;
      column.names.set(cell.name, (column.names.get(cell.name) ?? 0) + 1);
      cells.set(key, merged(cells.get(key) ?? null, cellOf(cell)));
    }
    return { id, name, diamondIndex: drawnIndex({ threads, diamondIndex }), cells };
  });
  for (const { cells } of read) {
    for (const [key, { state }] of cells) {
      const column = columns.get(key)!;
      if (state !== 'no-post') column.accounts += 1;
      if (state === 'reached') column.reached += 1;
    }
  }
  const order = [...columns].filter(([, { uses }]) => uses > 0).toSorted(([, a], [, b]) => inOrder(a, b));
  return {
    columns: order.map(([, column]) => {
      const { id, accounts: count, reached } = column;
      return { id, name: usualName(column), accounts: count, reached };
    }),
    rows: read.map(({ id, name, diamondIndex, cells }) => {
      const own = order.map(([key]) => cells.get(key) ?? null);
      const known = own.filter((cell) => cell !== null && cell.state !== 'no-post');
      return {
        ...{ id, name, diamondIndex },
        cells: own,
        reached: known.filter((cell) => cell?.state === 'reached').length,
        known: known.length,
      };
    }),
  };
};
