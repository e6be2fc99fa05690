import type { UnitId } from '../../shared/model/id.ts';
import type { Side } from '../../shared/model/side.ts';
import type { Unit } from '../../shared/model/unit.ts';

export type UnitRow = { unit: Unit; depth: number };

/**
 * The units of one side, parents before their children, in the order of the account. A unit whose parent is missing,
 * on the other side, or part of a ring stands at the top, so that none is ever hidden.
 */
export const unitTree = (units: readonly Unit[], side: Side): UnitRow[] => {
  const own = units.filter((unit) => unit.side === side);
  const ids = new Set<UnitId>(own.map((unit) => unit.id));
  const seen = new Set<UnitId>();
  const rows: UnitRow[] = [];
  const walk = (unit: Unit, depth: number): void => {
    if (seen.has(unit.id)) return;
    seen.add(unit.id);
    rows.push({ unit, depth });
    for (const child of own) if (child.parent === unit.id) walk(child, depth + 1);
  };
  for (const unit of own) if (unit.parent === null || !ids.has(unit.parent)) walk(unit, 0);
  for (const unit of own) walk(unit, 0);
  return rows;
};

/** Parents a unit may take: its own side, never itself or anything below it. */
export const possibleParents = (units: readonly Unit[], unit: Unit): Unit[] => {
  const below = new Set<UnitId>([unit.id]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const other of units) {
      if (other.parent === null || below.has(other.id) || !below.has(other.parent)) continue;
      below.add(other.id);
      grew = true;
    }
  }
  return units.filter((other) => other.side === unit.side && !below.has(other.id));
};
