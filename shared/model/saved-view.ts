import { z } from 'zod';
import { RecordId } from './id.ts';

/** A way of looking at the list of accounts that a member has given a name. `query`: as it stands in the address. */
export const SavedView = z.object({
  id: RecordId,
  user: z.string(),
  name: z.string().trim().min(1, 'a name is needed').max(80),
  query: z.string().max(2_000),
  /** Shown to everybody in the workspace. */
  shared: z.boolean().default(false),
});
export type SavedView = z.infer<typeof SavedView>;
