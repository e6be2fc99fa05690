import type { Day } from '../../model/day.ts';
import type { PersonId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { editPost } from './edit-post.ts';
import type { PostFields } from './post-fields.ts';

export type EditPosts = { ids: readonly PersonId[]; on: Day; patch: PostFields };

/** Corrects the posts of several people in one intent. */
export const editPosts: Command<EditPosts, void> = (edit, { ids, on, patch }) => {
  for (const id of ids) editPost(edit, { id, on, patch });
};
