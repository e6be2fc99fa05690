import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import type { Context } from 'hono';
import type { Env } from './environment.ts';

const { constants } = zlib;
/** Fast rather than small: an answer is made for few readers. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const GZIP = { level: 4 };
const ZSTD = { params: { [constants.ZSTD_c_compressionLevel]: 3 } };

/** Below this it is not worth it. */
const COMPRESS_FROM = 4_096;

export type Encoding = 'zstd' | 'br' | 'gzip';
const compress: Record<Encoding, (body: Uint8Array) => Promise<Uint8Array>> = {
  // of a list of 8 MB in a quarter of brotli's time; an older Node has none
  zstd: (body) => promisify(zlib.zstdCompress)(body, ZSTD),
  br: (body) => promisify(zlib.brotliCompress)(body, BROTLI),
  gzip: (body) => promisify(zlib.gzip)(body, GZIP),
};

/** What the reader understands, the fastest first; null: nothing. */
export const encodingFor = (c: Context<Env>): Encoding | null => {
  const accepted = c.req.header('accept-encoding') ?? '';
  if (/\bzstd\b/.test(accepted) && 'zstdCompress' in zlib) return 'zstd';
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : null;
};

/** Beside the event loop. */
export const toEncoded = (text: string, encoding: Encoding | null): Promise<Uint8Array> => {
  const body = Buffer.from(text);
  return encoding === null ? Promise.resolve(body) : compress[encoding](body);
};

/** JSON that is compressed already, or that nobody wants compressed. */
export const answerEncoded = (c: Context<Env>, body: Uint8Array, encoding: Encoding | null): Response => {
  const headers = { 'content-type': 'application/json', vary: 'accept-encoding' };
  // a view of memory that is shared with nobody
  const bytes = new Uint8Array(body);
  return c.body(bytes, 200, encoding === null ? headers : { ...headers, 'content-encoding': encoding });
};

/** Answers JSON of several megabytes. */
export const answerCompressed = async (c: Context<Env>, answer: object): Promise<Response> => {
  const text = JSON.stringify(answer);
  const encoding = text.length < COMPRESS_FROM ? null : encodingFor(c);
  return answerEncoded(c, await toEncoded(text, encoding), encoding);
};
