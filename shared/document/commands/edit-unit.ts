import type { UnitId } from '../../model/id.ts';
import type { Unit } from '../../model/unit.ts';
import type { Command } from '../edit.ts';
import { setFields } from '../records.ts';

export type EditUnit = { id: UnitId; patch: Partial<Pick<Unit, 'name' | 'kind' | 'parent'>> };

/** A parent below the unit itself is not taken: the tree stays a tree. */
export const editUnit: Command<EditUnit, void> = (edit, { id, patch }) => {
  const parents = new Map(edit.account.units.map((unit) => [unit.id, unit.parent]));
  const above = new Set<UnitId>();
  for (let unit = patch.parent; unit && !above.has(unit); unit = parents.get(unit)) above.add(unit);
  const { parent, ...rest } = patch;
  setFields(edit, 'units', id, above.has(id) ? rest : { ...rest, parent });
};
