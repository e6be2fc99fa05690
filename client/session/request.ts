// The one way to the server's HTTP interface. Every answer is parsed, every failure is one of a closed list.
import type { z } from 'zod';
import { ErrorBody, type ErrorCode, type Issue } from '../../shared/protocol/errors.ts';

export type FailureCode = ErrorCode | 'unreachable';

export class RequestFailure extends Error {
  readonly code: FailureCode;
  readonly issues: readonly Issue[];

  constructor(code: FailureCode, message: string, issues: readonly Issue[] = []) {
    super(message);
    this.code = code;
    this.issues = issues;
  }
}

export const failureCode = (error: unknown): FailureCode => (error instanceof RequestFailure ? error.code : 'internal');

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** An answer that is no JSON came from something in between (a proxy, a starting server). */
const readJson = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch {
    return null;
  }
};

const failureOf = async (response: Response): Promise<RequestFailure> => {
  const body = ErrorBody.safeParse(await readJson(response));
  if (!body.success)
    return new RequestFailure(response.status >= 500 ? 'unavailable' : 'internal', response.statusText);
  const { code, message, issues } = body.data.error;
  return new RequestFailure(code, message, issues);
};

/** Whether the page asked for this while it was loading (public/early.js), perhaps before anybody was signed in. Once only. */
const takePreload = (path: string): boolean => {
  const preloads = document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=fetch]');
  const asked = [...preloads].find((link) => link.getAttribute('href') === path);
  asked?.remove();
  return asked !== undefined;
};

const send = async (method: Method, path: string, body?: unknown, withinMs?: number): Promise<Response> => {
  const isPreloaded = method === 'GET' && takePreload(path);
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      ...(withinMs === undefined ? {} : { signal: AbortSignal.timeout(withinMs) }),
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
  } catch {
    throw new RequestFailure('unreachable', 'no answer');
  }
  // what was answered to nobody says nothing about who has come in since
  if (response.status === 401 && isPreloaded) return send(method, path, body, withinMs);
  if (!response.ok) throw await failureOf(response);
  return response;
};

/** For answers whose body does not matter. */
export const tell = async (method: Method, path: string, body?: unknown): Promise<void> => {
  await send(method, path, body);
};

/** `withinMs`: what is not answered by then counts as unreachable, for what can be sent twice. */
export const ask = async <T>(
  schema: z.ZodType<T>,
  method: Method,
  path: string,
  body?: unknown,
  withinMs?: number,
): Promise<T> => {
  const answer = schema.safeParse(await readJson(await send(method, path, body, withinMs)));
  if (!answer.success) throw new RequestFailure('internal', 'the answer was not understood');
  return answer.data;
};
