import { isRelay, type Name, withContestants } from '../contestants.ts';
import { inLoadProcess } from '../load-process.ts';
import { median } from '../percentile.ts';
import { figure, sayTable } from '../table.ts';
import type { Part } from './part.ts';

const CLIENTS = 300;
const EDITS = 5;
const ROUNDS = 3;
/** hocuspocus stores two seconds after the last edit. */
const STORED_MS = 2_500;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

type Figures = { seconds: number; rounds: number[]; inSync: number };

/** All clients of one document come back at once after a restart, each with edits made offline. */
export const reconnect: Part = ({ contestants }) =>
  withContestants(
    contestants.filter((name) => !isRelay(name)),
    async (running) => {
      const runs = running.map((contestant) => ({ contestant, seconds: [] as number[], inSync: CLIENTS }));
      for (let round = 0; round < ROUNDS; round++) {
        for (const run of runs) {
          const [target] = await run.contestant.rooms(1);
          if (!target) continue;
          const ask = { target, clients: CLIENTS, edits: EDITS };
          await inLoadProcess('reconnect', { ...ask, seed: true });
          await pause(STORED_MS);
          await run.contestant.server.stop();
          await run.contestant.server.start();
          const { ms, inSync } = await inLoadProcess('reconnect', { ...ask, seed: false });
          run.seconds.push(ms / 1000);
          run.inSync = Math.min(run.inSync, inSync);
        }
      }
      const figures: Partial<Record<Name, Figures>> = {};
      for (const { contestant, seconds, inSync } of runs) {
        figures[contestant.name] = { seconds: median(seconds), rounds: seconds, inSync };
      }
      const peers = [figures.yws, figures.hocuspocus].flatMap((of) => (of ? [of.seconds] : []));
      const best = peers.length ? Math.min(...peers) : null;
      sayTable(
        `${CLIENTS} clients of one document with ${EDITS} offline edits each, after a restart, until all are in sync`,
        ['', 's', '/ best peer', 'each round s', 'in sync'],
        Object.entries(figures).map(([name, of]) => [
          name,
          figure(of.seconds),
          figure(best && of.seconds / best),
          of.rounds.map(figure).join(', '),
          `${of.inSync}`,
        ]),
      );
      return figures;
    },
  );
