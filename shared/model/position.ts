import { z } from 'zod';

/** A place on the Free lens in world pixels: one value, because x and y change together. */
export const Position = z.tuple([z.number(), z.number()]);
export type Position = z.infer<typeof Position>;
