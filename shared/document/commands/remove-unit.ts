import type { UnitId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { removeRecord, setFields } from '../records.ts';
import { clearInPosts } from './catalogue.ts';

export type RemoveUnit = { id: UnitId };
/** Its people and the units below it lose the reference. */
export const removeUnit: Command<RemoveUnit, void> = (edit, { id }) => {
  clearInPosts(edit, 'unit', id);
  for (const unit of edit.account.units) if (unit.parent === id) setFields(edit, 'units', unit.id, { parent: null });
  removeRecord(edit, 'units', id);
};
