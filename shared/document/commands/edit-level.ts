import type { LevelId } from '../../model/id.ts';
import type { Level } from '../../model/level.ts';
import type { Command } from '../edit.ts';
import { setFields } from '../records.ts';

export type EditLevel = { id: LevelId; patch: Partial<Pick<Level, 'name'>> };
export const editLevel: Command<EditLevel, void> = (edit, { id, patch }) => setFields(edit, 'levels', id, patch);
