import type { UnitId } from '../../model/id.ts';
import type { Unit } from '../../model/unit.ts';
import type { Command } from '../edit.ts';
import { addRecords } from '../records.ts';

export type AddUnit = Pick<Unit, 'side' | 'name'> & Partial<Pick<Unit, 'kind' | 'parent'>>;
export const addUnit: Command<AddUnit, UnitId> = (edit, unit) => {
  const id = edit.newId() as UnitId;
  addRecords(edit, 'units', [{ ...unit, id }]);
  return id;
};
