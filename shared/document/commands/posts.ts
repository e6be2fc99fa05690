import type { Day } from '../../model/day.ts';
import type { PersonId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { putEntry, removeEntry } from '../entries.ts';
import { personOf } from '../find.ts';
import { correctPost } from './edit-post.ts';
import type { PostFields } from './post-fields.ts';

const place = (id: PersonId) => ({ collection: 'people', id, list: 'posts' }) as const;

export type EditDatedPost = { id: PersonId; from: Day | null; patch: PostFields & { from?: Day | null } };

/** Corrects one post of a person's history, also its day; a post of the new day gives way. */
export const editDatedPost: Command<EditDatedPost, void> = (edit, { id, from, patch }) => {
  const post = personOf(edit, id)?.posts.find((other) => other.from === from);
  if (!post) return;
  const said = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  const next = { ...post, ...said };
  if (next.from !== from) removeEntry(edit, place(id), from ?? '');
  putEntry(edit, place(id), next);
};

export type RemovePost = { id: PersonId; from: Day | null };

/** Takes a post out of the history. The last one stays: who is on the map holds one. */
export const removePost: Command<RemovePost, void> = (edit, { id, from }) => {
  const posts = personOf(edit, id)?.posts ?? [];
  if (posts.length > 1) removeEntry(edit, place(id), from ?? '');
};

export type EditPosts = { ids: readonly PersonId[]; on: Day; patch: PostFields };

/** Corrects the posts of several people at once. */
export const editPosts: Command<EditPosts, void> = (edit, { ids, on, patch }) => {
  for (const id of ids) correctPost(edit, { id, on, patch });
};
