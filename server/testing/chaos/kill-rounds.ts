import { converge } from './converge.ts';
import { editAtRandom, stateOf } from './edits.ts';
import { GRACE_MS, type KillStage, openKillStage } from './kill-stage.ts';
import type { Sum } from './ledger.ts';
import { type Random, randomOf } from './random.ts';

/** When a kill comes: chance decides within. */
const MOMENTS = ['editing', 'unloading', 'stopping', 'starting', 'joining'] as const;
type Moment = (typeof MOMENTS)[number];

const START_MS = 1_200;
const EDITING_MS = 150;
const STOPPING_MS = 60;
const JOINING_MS = 80;
/** Around the grace time, where documents are compacted and leave memory. */
const UNLOADING = { from: GRACE_MS - 30, to: GRACE_MS + 90 };
/** More edits than a document keeps beside its snapshot: the next load compacts. */
const BURST = 600;

export type KillResult = Sum & {
  seed: number;
  rounds: number;
  kills: Record<Moment, number>;
  compacted: number;
  failures: string[];
};

type Options = { rounds: number; seed: number; progress?: (result: KillResult) => void };

/**
 * Edits, kills, restarts and looks, again and again. After each kill the disk is looked at, and after each start what
 * the server hands to a fresh client, before anybody who could bring lost edits back may come. Never throws for a
 * finding: all of them are in the result.
 */
export const runKillRounds = async ({ rounds, seed, progress }: Options): Promise<KillResult> => {
  const random = randomOf(seed);
  const stage = await openKillStage();
  const kills = Object.fromEntries(MOMENTS.map((moment) => [moment, 0])) as Record<Moment, number>;
  let done = 0;
  const result = (): KillResult => ({ seed, rounds: done, kills, ...stage.found, ...stage.sum() });

  const kill = async (moment: Moment, from: number, to: number) => {
    await after(from + random.next() * (to - from));
    await stage.server().stop('SIGKILL');
    kills[moment] += 1;
    done += 1;
    await stage.gone();
    await stage.checkStored();
  };

  const liveAndDie = async () => {
    await Promise.all(stage.everyone().map((peer) => peer.open()));
    const editing = edits(stage, random.fork());
    const dice = random.next();
    if (dice < 0.6) await kill('editing', 0, EDITING_MS);
    else if (dice < 0.75) {
      await after(random.below(EDITING_MS));
      void stage.server().stop('SIGTERM');
      await kill('stopping', 0, STOPPING_MS);
    } else {
      await after(EDITING_MS / 2);
      editing.stop();
      for (const { joiners } of stage.rooms) for (const joiner of joiners) joiner.cut();
      await Promise.all(stage.everyone().map((peer) => peer.leave()));
      await kill('unloading', UNLOADING.from, UNLOADING.to);
    }
    editing.stop();
  };

  try {
    while (done < rounds) {
      await liveAndDie();
      while (done < rounds && random.chance(0.35)) {
        stage.spawn();
        if (random.chance(0.6)) await kill('starting', 0, START_MS);
        else {
          await stage.server().started;
          for (const room of stage.rooms) stage.joins(room);
          await kill('joining', 0, JOINING_MS);
        }
      }
      stage.spawn();
      await stage.server().started;
      await stage.checkServed();
      progress?.(result());
    }
    await Promise.all(stage.everyone().map((peer) => peer.open()));
    for (const { peers } of stage.rooms) for (const difference of await converge(peers)) stage.fail(difference);
    await stage.checkServed(({ place, peers }, doc) => {
      if (stateOf(doc) !== stateOf(peers[0]!.doc)) stage.fail(`a joiner of ${place.layer} is handed another document`);
    });
    await stage.server().stop();
    await stage.checkStored();
  } finally {
    await stage.dispose();
  }
  return result();
};

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

let tokens = 0;

/** Random edits by whoever is online, about one a millisecond, and people who join in the middle of it. */
const edits = (stage: KillStage, random: Random) => {
  const edit = () => {
    const room = random.pick(stage.rooms);
    const online = room.peers.filter((peer) => peer.online);
    if (online.length === 0) return;
    const { doc } = random.pick(online);
    const count = random.chance(0.003) ? BURST : 1;
    for (let index = 0; index < count; index += 1) editAtRandom(doc, random, `<${++tokens}>`);
    if (random.chance(0.03)) stage.joins(room);
  };
  const timer = setInterval(edit, 1);
  return { stop: () => clearInterval(timer) };
};
