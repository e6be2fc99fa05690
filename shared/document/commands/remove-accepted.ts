import type { Command } from '../edit.ts';
import { removeRecord } from '../records.ts';

export type RemoveAccepted = { finding: string };
/** The finding is shown again. */
export const removeAccepted: Command<RemoveAccepted, void> = (edit, { finding }) => {
  for (const other of edit.account.inside.accepted) {
    if (other.finding === finding) removeRecord(edit, 'accepted', other.id);
  }
};
