import type { z } from 'zod';

/** Refuses the second record of one id, at its own place, so that whoever wrote the file finds it. */
export const uniqueIds = (records: readonly { id: string }[], context: z.RefinementCtx): void => {
  const seen = new Set<string>();
  for (const [index, { id }] of records.entries()) {
    if (seen.has(id))
      context.addIssue({ code: 'custom', path: [index, 'id'], message: 'ids must be unique within their list' });
    seen.add(id);
  }
};
