import type { DecisionRole } from '../../model/decision.ts';
import type { RecordId } from '../../model/id.ts';
import { roleOf } from '../../rules/buying-roles.ts';
import type { Command } from '../edit.ts';
import { patchEntry, removeEntry } from '../entries.ts';
import { rolesOf } from './nested-lists.ts';

export type EditRole = { decision: RecordId; id: RecordId; patch: Partial<Pick<DecisionRole, 'role' | 'certainty'>> };

/** A role that the person has already in this decision is not given twice: the edited one gives way. */
export const editRole: Command<EditRole, void> = (edit, { decision, id, patch }) => {
  const roles = edit.account.inside.decisions.find((other) => other.id === decision)?.roles ?? [];
  const edited = roles.find((role) => role.id === id);
  if (!edited) return;
  const twin = patch.role && roleOf(roles, edited.person, patch.role);
  if (twin && twin.id !== id) removeEntry(edit, rolesOf(decision), id);
  else patchEntry(edit, rolesOf(decision), id, patch);
};
