import type { PersonId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { removeRecord, setFields } from '../records.ts';
import { addLink, areColleagues } from './add-link.ts';

export type SetManager = { person: PersonId; manager: PersonId | null };

/** Corrects whom a person reports to now; ended reporting lines stay in the past. */
export const setManager: Command<SetManager, void> = (edit, { person, manager }) => {
  if (manager !== null && !areColleagues(edit, person, manager)) return;
  const present = edit.account.links.filter(
    (link) => link.kind === 'reports-to' && link.from === person && link.until === null,
  );
  const kept = manager === null ? undefined : (present.find((link) => link.to === manager) ?? present[0]);
  for (const link of present) if (link !== kept) removeRecord(edit, 'links', link.id);
  if (manager === null) return;
  if (kept) setFields(edit, 'links', kept.id, { to: manager });
  else addLink(edit, { from: person, to: manager, kind: 'reports-to' });
};
