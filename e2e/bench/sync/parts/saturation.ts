import { type Name, withContestants } from '../contestants.ts';
import type { Step } from '../load/jobs.ts';
import { inLoadProcess } from '../load-process.ts';
import { figure, say, sayTable } from '../table.ts';
import type { Part } from './part.ts';
import { MANY_ROOMS, ONE_ROOM, PRESENCE, planFor, type Shape } from './shapes.ts';

const LIMIT_MS = 100;
/** Cores that other processes used meanwhile. */
const DISTURBED = 0.4;
const FACTOR = 1.35;
const STEPS = 15;
const STEP_SECONDS = 1.6;
const WARM_SECONDS = 0.4;

const ratesFrom = (first: number) => Array.from({ length: STEPS }, (_, index) => Math.round(first * FACTOR ** index));

/** Forty-nine edit, so that no limit of one connection is reached before the server's own. */
const SHAPES: { shape: Shape; rates: number[] }[] = [
  { shape: { ...ONE_ROOM, editors: 49, listeners: 1 }, rates: ratesFrom(300) },
  { shape: MANY_ROOMS, rates: ratesFrom(300) },
];

type Figures = { held: number; brokeAt: number | null; tired: boolean; steps: Step[] };

const figuresOf = (steps: Step[]): Figures => {
  const held = steps.findLast((step) => step.held)?.edits ?? 0;
  const broke = steps.find((step) => !step.held) ?? null;
  return { held, brokeAt: broke?.edits ?? null, tired: broke?.tired ?? true, steps };
};

const saturate =
  (index: number): Part =>
  async ({ contestants }) => {
    const { shape, rates } = SHAPES[index] as (typeof SHAPES)[number];
    const figures: Partial<Record<Name, Figures>> = {};
    for (const name of contestants.filter((one) => one !== 'relay fsync')) {
      await withContestants([name], async ([contestant]) => {
        if (!contestant) return;
        const load = {
          edits: 0,
          presence: PRESENCE,
          seconds: STEP_SECONDS,
          warmSeconds: WARM_SECONDS,
          serverPid: contestant.server.pid,
        };
        const plan = await planFor(contestant, shape);
        const reached = figuresOf(await inLoadProcess('ramp', { plan, load, rates, limitMs: LIMIT_MS }));
        figures[name] = reached;
        say(`${name} held ${figure(reached.held)}/s\n`);
      });
    }
    const best = figures.hocuspocus;
    sayTable(
      `Edits per second before p99 > ${LIMIT_MS} ms, ${shape.name} (rates grow by ${FACTOR})`,
      ['', 'held', 'broke at', '/ hocuspocus', 'p99 ms at each rate'],
      Object.entries(figures).map(([name, of]) => [
        name,
        `${of.tired ? '> ' : ''}${figure(of.held)}`,
        of.brokeAt === null ? '–' : figure(of.brokeAt),
        figure(best && of.held / best.held),
        of.steps
          .map(
            ({ edits, p99, tired, neighbours }) =>
              `${edits}: ${figure(p99)}${tired ? '*' : ''}${neighbours > DISTURBED ? '~' : ''}`,
          )
          .join(', '),
      ]),
    );
    say(
      '* the load generator itself was late or out of CPU; ">": the generator or the rates ended first; ~ other processes used over 0.4 of a core\n',
    );
    return figures;
  };

export const saturationRoom = saturate(0);
export const saturationRooms = saturate(1);
