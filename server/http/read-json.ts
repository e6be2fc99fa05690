import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import { Failure, invalid, invalidBy } from './failure.ts';

/** Refuses a body of more than `maxSize` bytes with 413, also when its length was not announced. */
export const limitBody = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new Failure('too-large', `The body is larger than ${maxSize} bytes`);
    },
  });

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The body as unknown data; whoever calls it parses it in the same breath. */
export const readUnknown = async (c: Context): Promise<unknown> => {
  const bytes = await c.req.arrayBuffer();
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch (error) {
    // Read leniently, a body in another encoding would be kept with a "�" for every letter that is not ASCII.
    const message = error instanceof SyntaxError ? 'the body is not JSON' : 'the body is not UTF-8';
    throw invalid([{ path: '', message }]);
  }
};

export const parse = <T extends z.ZodType>(schema: T, value: unknown): z.output<T> => {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw invalidBy(parsed.error);
  return parsed.data;
};

export const readJson = async <T extends z.ZodType>(c: Context, schema: T): Promise<z.output<T>> =>
  parse(schema, await readUnknown(c));
