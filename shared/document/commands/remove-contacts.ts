import type { ContactId } from '../../model/id.ts';
import type { Command, Edit } from '../edit.ts';
import { removeRecord, setFields } from '../records.ts';

/** Removes lines with their plans, and from what actions are about. `alsoGone`: other things that vanish with them. */
export const removeLines = (edit: Edit, ids: readonly ContactId[], alsoGone: ReadonlySet<string> = new Set()): void => {
  const lines = new Set(ids);
  for (const id of lines) removeRecord(edit, 'contacts', id);
  for (const plan of edit.account.inside.contactPlans) {
    if (lines.has(plan.contact)) removeRecord(edit, 'contactPlans', plan.id);
  }
  const gone = new Set<string>([...ids, ...alsoGone]);
  for (const action of edit.account.inside.actions) {
    const about = action.about.filter((subject) => !gone.has(subject));
    if (about.length < action.about.length) setFields(edit, 'actions', action.id, { about });
  }
};

export type RemoveContacts = { ids: readonly ContactId[] };
export const removeContacts: Command<RemoveContacts, void> = (edit, { ids }) => removeLines(edit, ids);
