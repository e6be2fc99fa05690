import type { RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { removeRecord } from '../records.ts';

export type RemoveFrame = { id: RecordId };

/** The rectangle alone: who stands in it stays. */
export const removeFrame: Command<RemoveFrame, void> = (edit, { id }) => removeRecord(edit, 'frames', id);
