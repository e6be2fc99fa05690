import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Deps, Env } from './environment.ts';
import { Failure, stopping as stopped } from './failure.ts';
import { allow, asking } from './guard.ts';
import { isLocal } from './remote-address.ts';

/** For those who run the server. Metrics hold no personal data, yet are shown to this machine and to members only. */
export const healthRoutes = (deps: Deps) => {
  const { store, metrics, stopping, log } = deps;
  const allowMembers = allow('read-metrics');
  return new Hono<Env>()
    .get('/healthz', (c) => c.json({ ok: true }))
    .get('/readyz', async (c) => {
      if (stopping()) throw stopped();
      try {
        await store.ready();
      } catch (error) {
        log.error({ err: error }, 'the store does not answer');
        throw new Failure('unavailable', 'The store does not answer');
      }
      return c.json({ ok: true });
    })
    .get(
      '/metrics',
      asking(
        { on: 'workspace', action: 'read-metrics' },
        createMiddleware<Env>((c, next) => (isLocal(c) ? next() : allowMembers(c, next))),
      ),
      async (c) => c.body(await metrics.registry.metrics(), 200, { 'content-type': metrics.registry.contentType }),
    );
};
