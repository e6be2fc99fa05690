import type { RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { removeRecord } from '../records.ts';

export type RemoveEvent = { id: RecordId };
export const removeEvent: Command<RemoveEvent, void> = (edit, { id }) => removeRecord(edit, 'events', id);
