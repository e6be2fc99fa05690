import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Deps, Env } from './environment.ts';

/** Counts and logs requests by the pattern of their route: no ids, names or addresses. */
export const observe =
  ({ metrics, log, clock }: Deps): MiddlewareHandler<Env> =>
  async (c, next) => {
    const start = clock.now();
    await next();
    const route = matchedRoutes(c).findLast(({ path }) => !path.includes('*'))?.path ?? 'page';
    const seen = { method: c.req.method, route, status: c.res.status };
    metrics.requests.inc(seen);
    log.debug({ ...seen, ms: clock.now() - start }, 'request');
  };
