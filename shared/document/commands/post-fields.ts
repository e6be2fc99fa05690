import type { Post } from '../../model/post.ts';

export type PostFields = Partial<Pick<Post, 'title' | 'function' | 'level' | 'unit' | 'tip'>>;

export const NO_POST: Post = { from: null, title: '', function: null, level: null, unit: null, tip: false };

/** `post` with what is said in `fields`; undefined says nothing, null says none. */
export const withFields = (post: Post | null, fields: PostFields): Post => ({
  ...NO_POST,
  ...post,
  ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
});
