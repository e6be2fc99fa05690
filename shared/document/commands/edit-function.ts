import type { BusinessFunction } from '../../model/business-function.ts';
import type { FunctionId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { setFields } from '../records.ts';

export type EditFunction = { id: FunctionId; patch: Partial<Pick<BusinessFunction, 'name' | 'weight'>> };
export const editFunction: Command<EditFunction, void> = (edit, { id, patch }) =>
  setFields(edit, 'functions', id, patch);
