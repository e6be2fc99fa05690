import type { DoorAnswer } from './door.ts';

const FIRST_DELAY_MS = 150;
const LONGEST_DELAY_MS = 5_000;
/** A connection that lasted this long has worked; one that is closed sooner may be closed again for the same reason. */
const STEADY_MS = 10_000;

export type Reconnect = {
  /** A connection was lost or could not be made: ask the door after a while. */
  later(): void;
  /** The network may be back (event `online`, the page is looked at again): ask the door at once. */
  now(): void;
  /** A connection is in use: when it lasts, the next loss is answered quickly again. */
  succeeded(): void;
  stop(): void;
  /** Begins anew after `stop` or a shut door. */
  resume(): void;
};

export type ReconnectOptions = {
  ask(): Promise<DoorAnswer>;
  enter(): void;
  /** The door stays shut: nothing is tried again. */
  turnedAway(answer: Exclude<DoorAnswer, 'open' | 'silent' | 'unreachable'>): void;
  random?: () => number;
};

/** Anywhere below a bound that doubles up to five seconds: a restarted server is not met by all at the same moment. */
export const reconnectDelay = (failures: number, random: number): number =>
  Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(failures, 10)) * random;

export const createReconnect = ({ ask, enter, turnedAway, random = Math.random }: ReconnectOptions): Reconnect => {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let steady: ReturnType<typeof setTimeout> | undefined;
  let asking = false;
  let stopped = false;
  let failures = 0;

  const later = () => {
    clearTimeout(steady);
    if (stopped || asking || timer !== null) return;
    timer = setTimeout(now, reconnectDelay(failures, random()));
    failures += 1;
  };
  const now = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (stopped || asking) return;
    asking = true;
    void ask().then((answer) => {
      asking = false;
      if (stopped) return;
      if (answer === 'open' || answer === 'silent') enter();
      else if (answer === 'unreachable') later();
      else {
        stop();
        turnedAway(answer);
      }
    });
  };
  const stop = () => {
    stopped = true;
    clearTimeout(steady);
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  return {
    later,
    now,
    succeeded() {
      clearTimeout(steady);
      steady = setTimeout(() => {
        failures = 0;
      }, STEADY_MS);
    },
    stop,
    resume() {
      stopped = false;
      failures = 0;
      now();
    },
  };
};
