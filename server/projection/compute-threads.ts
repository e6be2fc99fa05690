import { Worker } from 'node:worker_threads';
import type { Clock } from '../clock.ts';
import { createCaller } from '../storage/sqlite/thread/calls.ts';
import type { ComputeMany } from './compute.ts';

type Options = {
  /** Their script (`server/compute-thread.ts`). */
  script: URL;
  /** The database, of which they only read. */
  file: string;
  /** How many there are at most. */
  most: number;
  clock: Pick<Clock, 'after'>;
};

/** A thread that nobody needs for so long ends: summing everything up anew comes seldom, and each holds memory. */
const IDLE_MS = 30_000;
/** Documents come and go by the dozen: what V8 keeps for the next ones is bounded. */
const YOUNG_MB = 16;

type Thread = { compute: ComputeMany; running: number; stopWaiting: () => void; end: () => void; ended: Promise<void> };

/** Threads that compute summaries beside everything else, started when they are needed. */
export const createComputeThreads = ({ script, file, most, clock }: Options) => {
  const threads = new Set<Thread>();
  let stopped = false;

  const start = (): Thread => {
    const worker = new Worker(script, { workerData: { file }, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    const caller = createCaller(worker, (error) => error);
    const { many } = caller.part<{ many: ComputeMany }>('compute');
    const thread: Thread = {
      ...{ compute: many, running: 0, stopWaiting: () => {} },
      ended: new Promise((resolve) => worker.once('exit', () => resolve())),
      end() {
        threads.delete(thread);
        void worker.terminate();
      },
    };
    const gone = (error: Error) => {
      threads.delete(thread);
      caller.fail(error);
    };
    worker.once('error', gone);
    worker.once('exit', () => gone(new Error('the thread has ended')));
    threads.add(thread);
    return thread;
  };

  const free = (): Thread => {
    const [idlest] = [...threads].sort((a, b) => a.running - b.running);
    return idlest && (idlest.running === 0 || threads.size >= most) ? idlest : start();
  };

  const compute: ComputeMany = async (...wanted) => {
    if (stopped) throw new Error('no thread is started any more');
    const thread = free();
    thread.stopWaiting();
    thread.running += 1;
    try {
      return await thread.compute(...wanted);
    } finally {
      thread.running -= 1;
      if (thread.running === 0 && stopped) thread.end();
      else if (thread.running === 0) thread.stopWaiting = clock.after(IDLE_MS, thread.end);
    }
  };
  return {
    compute,
    /** How many there are just now. */
    get size(): number {
      return threads.size;
    },
    /**
     * For good. Who is at work finishes first: a thread that is cut off while it opens the database takes the whole
     * process with it. Ends when none is left.
     */
    async stop(): Promise<void> {
      stopped = true;
      const left = [...threads];
      for (const thread of left) {
        thread.stopWaiting();
        if (thread.running === 0) thread.end();
      }
      await Promise.all(left.map(({ ended }) => ended));
    },
  };
};
