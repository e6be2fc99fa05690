import { z } from 'zod';

/** Absent and `null` both mean unknown: what is read is always `T | null`. */
export const nullable = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);

/** Free text that is never unknown, only empty. `null` reads as empty. */
export const text = z
  .string()
  .nullable()
  .default('')
  .transform((value) => value ?? '');
