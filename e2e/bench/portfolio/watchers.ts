import { listenPortfolio } from '../../../server/testing/listen-portfolio.ts';
import { portfolioPaths } from '../../../shared/protocol/portfolio.ts';

/** Somebody who looks at the list: when he was told of each account last, by `performance.now()`. */
export type Watchers = {
  /** Resolves with the moments at which each of them was told of the account, after the call. */
  told(account: string): Promise<number[]>;
  close(): Promise<void>;
};

const WAIT_MS = 60_000;

export const openWatchers = async (url: string, cookies: readonly string[]): Promise<Watchers> => {
  const waiting = new Map<string, ((at: number) => void)[][]>();
  const streams = await Promise.all(
    cookies.map(async (cookie, index) => {
      const answer = await fetch(url + portfolioPaths.events, { headers: { cookie } });
      if (!answer.ok) throw new Error(`no stream: ${answer.status}`);
      const stream = listenPortfolio(answer);
      void (async () => {
        for (let event = await stream.next(); event; event = await stream.next()) {
          if (event.kind !== 'row') continue;
          const at = performance.now();
          for (const resolve of waiting.get(event.row.id)?.[index] ?? []) resolve(at);
        }
      })().catch(() => {});
      return stream;
    }),
  );
  return {
    async told(account) {
      const all = cookies.map((_, index) => {
        const lists = waiting.get(account) ?? cookies.map(() => []);
        waiting.set(account, lists);
        return new Promise<number>((resolve) => lists[index]?.push(resolve));
      });
      const late = new Promise<never>((_, reject) =>
        setTimeout(reject, WAIT_MS, new Error(`nobody was told of ${account}`)).unref(),
      );
      const moments = await Promise.race([Promise.all(all), late]);
      waiting.delete(account);
      return moments;
    },
    async close() {
      for (const stream of streams) await stream.close();
    },
  };
};
