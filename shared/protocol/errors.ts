import { z } from 'zod';

/** The closed list of error codes, each with its HTTP status. */
export const errorStatus = {
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'wrong-token': 403,
  'foreign-origin': 403,
  forbidden: 403,
  'not-found': 404,
  'already-set-up': 409,
  'last-owner': 409,
  /** Somebody else changed it since the sender looked. */
  conflict: 409,
  'too-large': 413,
  invalid: 422,
  'too-many': 429,
  internal: 500,
  unavailable: 503,
} as const;

export const ErrorCode = z.enum(Object.keys(errorStatus) as [keyof typeof errorStatus]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** `path` reads like `people[3].posts[0].from`; empty when the body as a whole is meant. */
export const Issue = z.object({ path: z.string(), message: z.string() });
export type Issue = z.infer<typeof Issue>;

export const ErrorBody = z.object({
  error: z.object({ code: ErrorCode, message: z.string(), issues: z.array(Issue).optional() }),
});
export type ErrorBody = z.infer<typeof ErrorBody>;
