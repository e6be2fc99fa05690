import type { Day } from '../../model/day.ts';
import type { PersonId } from '../../model/id.ts';
import { postOn } from '../../rules/network.ts';
import type { Command } from '../edit.ts';
import { putEntry } from '../entries.ts';
import { personOf } from '../find.ts';
import { postsOf } from './nested-lists.ts';
import { type PostFields, withFields } from './post-fields.ts';

export type PromotePerson = { id: PersonId; on: Day; post: PostFields };

/** Adds a post from a day on. What is not said stays as in the post before; a post of that very day is corrected. */
export const promotePerson: Command<PromotePerson, void> = (edit, { id, on, post }) => {
  const person = personOf(edit, id);
  if (!person) return;
  const next = { ...withFields(postOn(person, on), post), from: on };
  putEntry(edit, postsOf(id), next);
};
