import type { RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { setFields } from '../records.ts';

export type RenameDecision = { id: RecordId; name: string };
/** A decision keeps its name when the new one is empty. */
export const renameDecision: Command<RenameDecision, void> = (edit, { id, name }) => {
  if (name.trim() !== '') setFields(edit, 'decisions', id, { name: name.trim() });
};
