import type { FunctionId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { removeRecord } from '../records.ts';
import { clearInPosts } from './catalogue.ts';

export type RemoveFunction = { id: FunctionId };
/** Its people have no function from then on. */
export const removeFunction: Command<RemoveFunction, void> = (edit, { id }) => {
  clearInPosts(edit, 'function', id);
  removeRecord(edit, 'functions', id);
};
