import type { Day } from '../../model/day.ts';
import type { PersonId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { putEntry, removeEntry } from '../entries.ts';
import { personOf } from '../find.ts';
import { postsOf } from './nested-lists.ts';
import { type PostFields, withFields } from './post-fields.ts';

export type EditDatedPost = { id: PersonId; from: Day | null; patch: PostFields & { from?: Day | null } };

/** Corrects one post of a person's history, also its day; a post of the new day gives way. */
export const editDatedPost: Command<EditDatedPost, void> = (edit, { id, from, patch }) => {
  const post = personOf(edit, id)?.posts.find((other) => other.from === from);
  if (!post) return;
  const next = withFields(post, patch);
  if (next.from !== from) removeEntry(edit, postsOf(id), from ?? '');
  putEntry(edit, postsOf(id), next);
};
