import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { z } from 'zod';
import { type ErrorBody, type ErrorCode, errorStatus, type Issue } from '../../shared/protocol/errors.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { toPath } from './to-path.ts';

/** Ends a request with one of the closed list of errors. */
export class Failure extends Error {
  readonly code: ErrorCode;
  readonly issues: Issue[] | undefined;

  constructor(code: ErrorCode, message: string, issues?: Issue[]) {
    super(message);
    this.code = code;
    this.issues = issues;
  }
}

export const notSignedIn = () => new Failure('not-signed-in', 'Sign in first');
export const notFound = () => new Failure('not-found', 'There is nothing here');
export const forbidden = () => new Failure('forbidden', 'You are not allowed to do this');
/** `places`: where something else stands than the sender has seen. */
export const conflict = (places: readonly string[]) =>
  new Failure(
    'conflict',
    'Somebody else has changed this meanwhile',
    places.map((path) => ({ path, message: 'is another one now' })),
  );

export const notSaved = () => new Failure('unavailable', 'The server could not save this yet and keeps trying');

export const stopping = () => new Failure('unavailable', 'The server stops');

/** A body or query that does not fit: the message names the first path. */
export const invalid = (issues: readonly Issue[]): Failure => {
  const first = issues[0];
  const place = first?.path ? `${first.path}: ` : '';
  return new Failure('invalid', `${place}${first?.message ?? 'not valid'}`, issues.slice(0, limits.issues));
};

export const invalidBy = (error: z.ZodError): Failure =>
  invalid(error.issues.map((issue) => ({ path: toPath(issue.path), message: issue.message })));

export const answerFailure = (c: Context, { code, message, issues }: Failure): Response => {
  const body: ErrorBody = { error: { code, message, ...(issues ? { issues } : {}) } };
  return c.json(body, errorStatus[code] as ContentfulStatusCode);
};
