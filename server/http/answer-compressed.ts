import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'hono';
import type { Env } from './environment.ts';

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** Below this it is not worth it. */
const COMPRESS_FROM = 4_096;
/** Fast rather than small: it is made for one reader. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const GZIP = { level: 4 };

/** Answers JSON of several megabytes, compressed beside the event loop where the reader understands it. */
export const answerCompressed = async (c: Context<Env>, answer: object): Promise<Response> => {
  const body = Buffer.from(JSON.stringify(answer));
  const accepted = c.req.header('accept-encoding') ?? '';
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
  const headers = { 'content-type': 'application/json', vary: 'accept-encoding' };
  if (encoding === null || body.length < COMPRESS_FROM) return c.body(body, 200, headers);
  const small = await (encoding === 'br' ? toBrotli(body, BROTLI) : toGzip(body, GZIP));
  return c.body(new Uint8Array(small), 200, { ...headers, 'content-encoding': encoding });
};
