import type { LevelId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { moveBefore } from './catalogue.ts';

export type MoveLevel = { id: LevelId; before: LevelId | null };
/** Changes the order of seniority; null: to the lowest place. */
export const moveLevel: Command<MoveLevel, void> = (edit, { id, before }) => moveBefore(edit, 'levels', id, before);
