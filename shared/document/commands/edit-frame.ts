import type { Frame } from '../../model/frame.ts';
import type { RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { exists, setFields } from '../records.ts';

export type EditFrame = { id: RecordId; patch: Partial<Pick<Frame, 'name' | 'pos' | 'size'>> };
export const editFrame: Command<EditFrame, void> = (edit, { id, patch }) => {
  if (exists(edit, 'frames', id)) setFields(edit, 'frames', id, patch);
};
