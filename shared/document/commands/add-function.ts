import type { FunctionId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { insertAfter } from './catalogue.ts';

export type AddFunction = { name: string; after?: FunctionId };
export const addFunction: Command<AddFunction, FunctionId> = (edit, { name, after }) => {
  const id = edit.newId() as FunctionId;
  insertAfter(edit, 'functions', { id, name }, after);
  return id;
};
