import type { Day } from '../../model/day.ts';
import type { PersonId } from '../../model/id.ts';
import { postOn } from '../../rules/network.ts';
import type { Command } from '../edit.ts';
import { patchEntry, putEntry } from '../entries.ts';
import { personOf } from '../find.ts';
import { postsOf } from './nested-lists.ts';
import { type PostFields, withFields } from './post-fields.ts';

export type EditPost = { id: PersonId; on: Day; patch: PostFields };

/** Corrects the post that is valid on a day; a person without any gets one since ever. */
export const editPost: Command<EditPost, void> = (edit, { id, on, patch }) => {
  const person = personOf(edit, id);
  if (!person) return;
  const post = postOn(person, on);
  const place = postsOf(id);
  if (post) patchEntry(edit, place, post.from ?? '', patch);
  else putEntry(edit, place, withFields(null, patch));
};
