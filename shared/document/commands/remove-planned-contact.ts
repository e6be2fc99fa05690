import type { RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { removeRecord } from '../records.ts';

export type RemovePlannedContact = { id: RecordId };
export const removePlannedContact: Command<RemovePlannedContact, void> = (edit, { id }) =>
  removeRecord(edit, 'plannedContacts', id);
