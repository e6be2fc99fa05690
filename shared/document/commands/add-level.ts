import type { LevelId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { insertAfter } from './catalogue.ts';

export type AddLevel = { name: string; after?: LevelId };
export const addLevel: Command<AddLevel, LevelId> = (edit, { name, after }) => {
  const id = edit.newId() as LevelId;
  insertAfter(edit, 'levels', { id, name }, after);
  return id;
};
