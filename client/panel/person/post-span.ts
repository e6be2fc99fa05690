import type { Day } from '../../../shared/model/day.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { Post } from '../../../shared/model/post.ts';
import { existsOn, postOn } from '../../../shared/rules/network.ts';

/** Since when somebody holds a post, and whether that is now: nobody holds one before he comes or once he has left. */
export type PostSpan = { from: Day | null; state: 'now' | 'coming' | null };

export const postSpan = (person: Person, post: Post, today: Day): PostSpan => {
  const from = [post.from, person.from].reduce((a, b) => (a === null || (b !== null && b > a) ? b : a));
  if (from !== null && from > today) return { from, state: 'coming' };
  return { from, state: existsOn(person, today) && postOn(person, today) === post ? 'now' : null };
};
