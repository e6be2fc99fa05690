import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Kysely } from 'kysely';
import type { SqliteTables } from '../open-tables.ts';
import type { Tables } from '../schema.ts';
import { toStoreFailure } from '../to-store-failure.ts';
import { createCaller } from './calls.ts';
import { threadDialect } from './thread-dialect.ts';

type Whole = Pick<SqliteTables, 'ready' | 'scrub' | 'run' | 'tidy' | 'close'>;

/** `part`: what else runs in the thread, beside the tables (`server/store-thread.ts`). */
export type ThreadedTables = Omit<SqliteTables, 'run'> & { part<T extends object>(name: string): T };

/** Documents come and go here by the dozen: what V8 keeps for the next ones is bounded. */
const YOUNG_MB = 16;

/** The tables of a database that a thread of its own works on. `script`: that thread. Rejects when it cannot be opened. */
export const openTablesInThread = async (file: string, script: URL): Promise<ThreadedTables> => {
  const thread = new Worker(script, { workerData: { file }, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
  const caller = createCaller(thread, toStoreFailure);
  const whole = caller.part<Whole>('whole');
  const gone = once(thread, 'error').then(([error]) => {
    caller.fail(error);
    throw error;
  });
  gone.catch(() => {});
  thread.once('exit', () => caller.fail(new Error('the thread of the database has ended')));
  await Promise.race([whole.ready(), gone]);
  return {
    db: new Kysely<Tables>({ dialect: threadDialect(whole.run) }),
    documents: caller.part('documents'),
    accounts: caller.part('accounts'),
    members: caller.part('members'),
    versions: caller.part('versions'),
    access: caller.part('access'),
    workspaces: caller.part('workspaces'),
    audit: caller.part('audit'),
    notices: caller.part('notices'),
    portfolio: caller.part('portfolio'),
    part: caller.part,
    ready: whole.ready,
    scrub: whole.scrub,
    tidy: whole.tidy,
    async close() {
      await whole.close();
      await thread.terminate();
    },
  };
};
