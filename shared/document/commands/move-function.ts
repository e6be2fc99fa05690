import type { FunctionId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { moveBefore } from './catalogue.ts';

export type MoveFunction = { id: FunctionId; before: FunctionId | null };
/** Changes the order of the lanes; null: to the end. */
export const moveFunction: Command<MoveFunction, void> = (edit, { id, before }) =>
  moveBefore(edit, 'functions', id, before);
