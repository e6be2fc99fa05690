import { isRelay, type Name, withContestants } from '../contestants.ts';
import type { Joined } from '../load/jobs.ts';
import { inLoadProcess } from '../load-process.ts';
import { median } from '../percentile.ts';
import { figure, say, sayTable } from '../table.ts';
import type { Part } from './part.ts';

const EDITS = 50_000;
const COLD = 3;
const WARM = 7;
/** hocuspocus stores its documents up to ten seconds later; everybody gets that time before the restart. */
const STORED_MS = 11_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

type Figures = { coldMs: number; warmMs: number; bytes: number; documentBytes: number; fillSeconds: number };

/** A stock client joins a document of 50,000 edits: right after the server's start, and when it is in memory. */
export const join: Part = ({ contestants }) =>
  withContestants(
    contestants.filter((name) => !isRelay(name)),
    async (running) => {
      const figures: Partial<Record<Name, Figures>> = {};
      const ready = [];
      for (const contestant of running) {
        const [target] = await contestant.rooms(1);
        if (!target) continue;
        const begun = performance.now();
        const { document } = await inLoadProcess('fill', { target, edits: EDITS });
        ready.push({ contestant, target, document, fillSeconds: (performance.now() - begun) / 1000 });
      }
      await pause(STORED_MS);
      for (const { contestant, target, document, fillSeconds } of ready) {
        const cold: Joined[] = [];
        for (let round = 0; round < COLD; round++) {
          await contestant.server.stop();
          await contestant.server.start();
          cold.push(...(await inLoadProcess('join', { target, document, times: 1 })));
        }
        const warm = await inLoadProcess('join', { target, document, times: WARM });
        figures[contestant.name] = {
          coldMs: median(cold.map(({ ms }) => ms)),
          warmMs: median(warm.map(({ ms }) => ms)),
          bytes: median(warm.map(({ bytes }) => bytes)),
          documentBytes: document.length,
          fillSeconds,
        };
      }
      report(figures);
      return figures;
    },
  );

const report = (figures: Partial<Record<Name, Figures>>) => {
  const peers = [figures.yws, figures.hocuspocus].filter((of) => of !== undefined);
  const best = (of: keyof Figures) => (peers.length ? Math.min(...peers.map((peer) => peer[of])) : null);
  const over = (value: number, least: number | null) => figure(least && value / least);
  sayTable(
    `Join of a document of ${EDITS.toLocaleString('en')} edits`,
    ['', 'cold ms', '/ best peer', 'warm ms', '/ best peer', 'bytes on the wire', 'document bytes', 'filled in s'],
    Object.entries(figures).map(([name, of]) => [
      name,
      figure(of.coldMs),
      over(of.coldMs, best('coldMs')),
      figure(of.warmMs),
      over(of.warmMs, best('warmMs')),
      figure(of.bytes),
      figure(of.documentBytes),
      figure(of.fillSeconds),
    ]),
  );
  say('cold: the first join after the server accepts; "never": it had lost a part of the document\n');
};
