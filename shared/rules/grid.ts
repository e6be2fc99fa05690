// The function × level grid of the customer: where we are seen, and where we are blind.
import type { Day } from '../model/day.ts';
import type { FunctionId, LevelId, PersonId } from '../model/id.ts';
import { isWorking, type Member, type Network } from './network.ts';

/** `reached`: one of ours who is no KAM has a working line into it; `no-post`: nobody of theirs stands there. */
export type CellState = 'reached' | 'only-kam' | 'planned' | 'nobody' | 'no-post';

export type Cell = {
  function: FunctionId | null;
  level: LevelId | null;
  state: CellState;
  /** Existing people of the customer other than main contacts, placeholders and vacant posts included. */
  people: readonly PersonId[];
  /** Those of them with a working line. */
  reached: readonly PersonId[];
  /** The strongest live line into the cell, 0 to 4. */
  strength: number;
};

export type Grid = {
  /** In the account's order; null, the people without one, last and only when there are any. */
  functions: readonly (FunctionId | null)[];
  levels: readonly (LevelId | null)[];
  /** One row for each function, in it one cell for each level. */
  rows: readonly (readonly Cell[])[];
};

export type GridOptions = {
  /** Plans from days after it. */
  today: Day;
  /** False leaves plans out, for a customer guest. Default true. */
  planned?: boolean;
};

/** Whom plans still to come lead to, whether or not the day looked at has reached them. */
const plannedFor = ({ account, people }: Network, { today, planned = true }: GridOptions): Set<PersonId> => {
  const plans = planned ? account.inside.plannedContacts : [];
  const stands = (id: PersonId): boolean => people.get(id)?.inPlace ?? false;
  return new Set(
    plans
      .filter(({ from, supplier, customer }) => today < from && stands(supplier) && stands(customer))
      .map(({ customer }) => customer),
  );
};

const axis = <T extends string>(ids: readonly T[], has: ReadonlySet<T | null>): (T | null)[] =>
  has.has(null) ? [...ids, null] : [...ids];

export const grid = (network: Network, options: GridOptions): Grid => {
  const standing = [...network.people.values()].filter(({ side, tip }) => side === 'customer' && !tip);
  const [strength, working, direct] = [new Map<PersonId, number>(), new Set<PersonId>(), new Set<PersonId>()];
  for (const line of network.lines) {
    strength.set(line.customer, Math.max(strength.get(line.customer) ?? 0, line.strength));
    if (!isWorking(line)) continue;
    working.add(line.customer);
    if (!network.people.get(line.supplier)?.tip) direct.add(line.customer);
  }
  const planned = plannedFor(network, options);
  const key = (fn: FunctionId | null, level: LevelId | null): string => `${fn ?? ''} ${level ?? ''}`;
  const cells = new Map<string, Member[]>();
  for (const member of standing) {
    const at = key(member.function, member.level);
    cells.set(at, [...(cells.get(at) ?? []), member]);
  }
  const stateOf = (people: readonly PersonId[]): CellState => {
    if (people.length === 0) return 'no-post';
    if (people.some((id) => direct.has(id))) return 'reached';
    if (people.some((id) => working.has(id))) return 'only-kam';
    return people.some((id) => planned.has(id)) ? 'planned' : 'nobody';
  };
  const cell = (fn: FunctionId | null, level: LevelId | null): Cell => {
    const people = (cells.get(key(fn, level)) ?? []).map(({ id }) => id);
    return {
      function: fn,
      level,
      state: stateOf(people),
      people,
      reached: people.filter((id) => working.has(id)),
      strength: Math.max(0, ...people.map((id) => strength.get(id) ?? 0)),
    };
  };
  const { account } = network;
  const functions = axis(
    account.functions.map(({ id }) => id),
    new Set(standing.map((member) => member.function)),
  );
  const levels = axis(
    account.levels.map(({ id }) => id),
    new Set(standing.map((member) => member.level)),
  );
  return { functions, levels, rows: functions.map((fn) => levels.map((level) => cell(fn, level))) };
};
