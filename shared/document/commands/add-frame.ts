import type { Frame } from '../../model/frame.ts';
import type { RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { addRecords } from '../records.ts';

export type AddFrame = Pick<Frame, 'pos' | 'size'> & Partial<Pick<Frame, 'name'>>;
export const addFrame: Command<AddFrame, RecordId> = (edit, { pos, size, name = '' }) => {
  const id = edit.newId() as RecordId;
  addRecords(edit, 'frames', [{ id, name, pos, size }]);
  return id;
};
