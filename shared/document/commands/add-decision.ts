import type { RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { addRecords } from '../records.ts';

export type AddDecision = { name: string };

/** A purchase or objective. One of the same name is returned instead; null when it has no name. */
export const addDecision: Command<AddDecision, RecordId | null> = (edit, { name }) => {
  const wanted = name.trim();
  if (wanted === '') return null;
  const same = (other: string) => other.trim().toLowerCase() === wanted.toLowerCase();
  const present = edit.account.inside.decisions.find((decision) => same(decision.name));
  if (present) return present.id;
  const id = edit.newId() as RecordId;
  addRecords(edit, 'decisions', [{ id, name: wanted }]);
  return id;
};
