import type { FunctionId, LevelId, PersonId } from '../model/id.ts';
import type { Side } from '../model/side.ts';
import type { Network } from './network.ts';
import { ownersOf } from './owners.ts';

/** What is looked for; what is undefined does not narrow. A function or level of null: those without one. */
export type PeopleFilter = {
  side?: Side | undefined;
  function?: FunctionId | null | undefined;
  level?: LevelId | null | undefined;
  /** One of ours: his contacts, and himself. */
  owner?: PersonId | undefined;
  /** Strongest line at most 0 (no line), or at least so strong. */
  strength?: 'none' | 1 | 2 | 3 | 4 | undefined;
  /** A rule, or one finding by its id: whom it rests on (`rests-on.ts`). */
  finding?: string | undefined;
};

export const isNarrow = (filter: PeopleFilter): boolean => Object.values(filter).some((part) => part !== undefined);

const NOBODY: ReadonlySet<PersonId> = new Set();

/** Everybody whom the filter means. The tips stand in no cell: they are found by side, owner and strength. */
export const filterPeople = (
  network: Network,
  filter: PeopleFilter,
  /** Whom the finding rests on that is asked for. */
  rests: ReadonlySet<PersonId> = NOBODY,
): ReadonlySet<PersonId> => {
  const strongest = new Map<PersonId, number>();
  for (const line of network.lines)
    for (const id of [line.supplier, line.customer]) strongest.set(id, Math.max(strongest.get(id) ?? 0, line.strength));
  const owners = filter.owner === undefined ? null : ownersOf(network);
  const found = new Set<PersonId>();
  for (const { id, side, function: lane, level, tip } of network.people.values()) {
    const strength = strongest.get(id) ?? 0;
    const fits =
      (filter.side === undefined || filter.side === side) &&
      (filter.function === undefined || (!tip && filter.function === lane)) &&
      (filter.level === undefined || (!tip && filter.level === level)) &&
      (filter.strength === undefined || (filter.strength === 'none' ? strength === 0 : strength >= filter.strength)) &&
      (filter.finding === undefined || rests.has(id)) &&
      (filter.owner === undefined || id === filter.owner || owners?.get(id) === filter.owner);
    if (fits) found.add(id);
  }
  return found;
};
