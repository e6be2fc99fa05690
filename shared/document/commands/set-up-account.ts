import type { FunctionId, LevelId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { addRecords, exists } from '../records.ts';

/** Names come from the catalogue of texts, ids are the same in every account of the workspace. */
export type SetUpAccount = {
  functions: readonly { id: FunctionId; name: string; weight?: number }[];
  levels: readonly { id: LevelId; name: string }[];
};

/** The starting functions and levels of a blank map. What is there already stays as it is. */
export const setUpAccount: Command<SetUpAccount, void> = (edit, { functions, levels }) => {
  const missing = <T extends { id: string }>(collection: 'functions' | 'levels', records: readonly T[]): T[] =>
    records.filter((record) => !exists(edit, collection, record.id));
  addRecords(edit, 'functions', missing('functions', functions));
  addRecords(edit, 'levels', missing('levels', levels));
};
