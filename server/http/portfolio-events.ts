import { Hono } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { limits } from '../../shared/protocol/limits.ts';
import { EventsQuery } from '../../shared/protocol/portfolio.ts';
import type { PortfolioWatcher } from '../portfolio/portfolio-watcher.ts';
import type { Deps, Env } from './environment.ts';
import { Failure, stopping as stopped } from './failure.ts';
import { allow } from './guard.ts';
import { parse } from './read-json.ts';
import { BEAT } from './stream-beat.ts';

/** Whoever was cut off comes back so soon. */
const COME_BACK_MS = 1_000;

/** The list of accounts as it changes. One event is on its way at a time: a slow reader fills no memory. */
export const portfolioEventsRoutes = (deps: Deps) => {
  const { access, portfolioLive, clock, stopping } = deps;

  /** Until there is news, or time for a sign of life. */
  const news = (watcher: PortfolioWatcher): Promise<void> =>
    new Promise((resolve) => {
      const cancel = clock.after(limits.streamBeatMs, resolve);
      watcher.onNews(() => {
        cancel();
        resolve();
      });
    });

  return new Hono<Env>().get('/api/portfolio/events', allow('list-accounts'), async (c) => {
    if (stopping()) throw stopped();
    const claims = c.get('claims');
    const since = c.req.header('last-event-id') ?? parse(EventsQuery, c.req.query()).since ?? null;
    const watcher = await portfolioLive.watch(claims, since);
    if (!watcher) {
      c.header('retry-after', '30');
      throw new Failure('too-many', 'Too many streams of this list are open already');
    }

    /** false: the reader takes nothing any more. */
    const send = async (stream: SSEStreamingApi, text: string): Promise<void> => {
      const cancel = clock.after(limits.portfolioStalledMs, () => {
        watcher.end();
        stream.abort();
        c.env?.outgoing?.destroy();
      });
      await stream.write(text);
      cancel();
    };

    // nginx would keep it back until a page is full
    c.header('x-accel-buffering', 'no');
    return streamSSE(c, async (stream) => {
      stream.onAbort(() => watcher.end());
      try {
        await send(stream, `retry: ${COME_BACK_MS}\n\n`);
        while (!watcher.ended) {
          const knows = portfolioLive.versionFor(access.actorOf(claims));
          let last = '';
          for (const event of watcher.take()) {
            if (last) await send(stream, `${last}\n\n`);
            last = `data: ${event}`;
            if (watcher.ended) return;
          }
          // whoever is cut off before the last of them comes back for all of them
          await send(stream, last ? `${last}\nid: ${knows}\n\n` : BEAT);
          await news(watcher);
        }
      } finally {
        portfolioLive.leave(watcher);
      }
    });
  });
};
