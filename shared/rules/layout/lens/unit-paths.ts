import type { UnitId } from '../../../model/id.ts';
import type { Side } from '../../../model/side.ts';
import type { Unit } from '../../../model/unit.ts';

/** A ring of parts begins with the one of it that is met first: it lies in none. */
const parentsOf = (units: ReadonlyMap<UnitId, Unit>): Map<UnitId, UnitId> => {
  const parents = new Map<UnitId, UnitId>();
  for (const { id, parent } of units.values()) if (parent !== null && units.has(parent)) parents.set(id, parent);
  for (const first of units.keys()) {
    const way = new Set<UnitId>();
    for (let at: UnitId | undefined = first; at !== undefined; at = parents.get(at)) {
      if (way.has(at)) {
        parents.delete(at);
        break;
      }
      way.add(at);
    }
  }
  return parents;
};

/**
 * For each part of one company the parts it lies in, from the outermost to itself. The company itself is none of them: it is the
 * whole side, and its name stands above it.
 */
export const unitPaths = (units: readonly Unit[], side: Side): ReadonlyMap<UnitId, readonly UnitId[]> => {
  const known = new Map(units.filter((unit) => unit.side === side).map((unit) => [unit.id, unit]));
  const parents = parentsOf(known);
  const companies = [...known.values()].filter(({ id, kind }) => kind === 'company' && !parents.has(id));
  const whole = companies.length === 1 ? companies[0]?.id : undefined;
  const wayTo = (id: UnitId): UnitId[] => {
    const parent = parents.get(id);
    return [...(parent === undefined ? [] : wayTo(parent)), ...(id === whole ? [] : [id])];
  };
  return new Map([...known.keys()].map((id) => [id, wayTo(id)]));
};
