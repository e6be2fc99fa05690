import type { Day } from '../../model/day.ts';
import type { PersonId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { removeEntry } from '../entries.ts';
import { personOf } from '../find.ts';
import { postsOf } from './nested-lists.ts';

export type RemovePost = { id: PersonId; from: Day | null };

/** Takes a post out of the history. The only one stays: who is on the map holds one. */
export const removePost: Command<RemovePost, void> = (edit, { id, from }) => {
  const posts = personOf(edit, id)?.posts ?? [];
  if (posts.length > 1) removeEntry(edit, postsOf(id), from ?? '');
};
