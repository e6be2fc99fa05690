// Ways of looking at the list of accounts that members keep under a name, for themselves or for everybody.
import { z } from 'zod';
import { SavedView } from '../model/saved-view.ts';

/** `by`: who made it. It may be changed by its maker; whoever manages the workspace may take a shared one away. */
export const ListedView = SavedView.omit({ user: true }).extend({
  by: z.string(),
  isMine: z.boolean(),
  mayRemove: z.boolean(),
});
export type ListedView = z.infer<typeof ListedView>;

/** `GET /api/portfolio/views`: mine, and those that colleagues share, by name. */
export const ViewList = z.array(ListedView);
export type ViewList = z.infer<typeof ViewList>;

/** `PUT /api/portfolio/views/{id}`: makes it, or makes it another one. */
export const PutViewRequest = SavedView.pick({ name: true, query: true }).extend({ shared: z.boolean() }).strict();
export type PutViewRequest = z.infer<typeof PutViewRequest>;

export const viewPaths = {
  views: '/api/portfolio/views',
  view: (id: string) => `/api/portfolio/views/${id}`,
} as const;
