import type { Context } from 'hono';
import type { Env } from './environment.ts';

/** The address at the other end of the TCP connection; a proxy's when one stands between. */
export const remoteAddress = (c: Context<Env>): string => c.env?.incoming?.socket?.remoteAddress ?? '127.0.0.1';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** True for a request from this machine that no proxy passed on. */
export const isLocal = (c: Context<Env>): boolean =>
  LOOPBACK.has(remoteAddress(c)) &&
  c.req.header('forwarded') === undefined &&
  c.req.header('x-forwarded-for') === undefined;
