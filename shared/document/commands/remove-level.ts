import type { LevelId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { removeRecord } from '../records.ts';
import { clearInPosts } from './catalogue.ts';

export type RemoveLevel = { id: LevelId };
/** Its people have no level from then on. */
export const removeLevel: Command<RemoveLevel, void> = (edit, { id }) => {
  clearInPosts(edit, 'level', id);
  removeRecord(edit, 'levels', id);
};
