import type { Day } from '../../model/day.ts';
import type { FunctionId, LevelId, PersonId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { editPost } from './edit-post.ts';

export type MovePeople = {
  ids: readonly PersonId[];
  on: Day;
  function?: FunctionId | null;
  level?: LevelId | null;
};

/** To another lane or level: a correction of the posts valid on the day. */
export const movePeople: Command<MovePeople, void> = (edit, { ids, on, function: businessFunction, level }) => {
  for (const id of ids) editPost(edit, { id, on, patch: { function: businessFunction, level } });
};
