import type { LinkId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { removeRecord } from '../records.ts';

export type RemoveLinks = { ids: readonly LinkId[] };
export const removeLinks: Command<RemoveLinks, void> = (edit, { ids }) => {
  for (const id of ids) removeRecord(edit, 'links', id);
};
