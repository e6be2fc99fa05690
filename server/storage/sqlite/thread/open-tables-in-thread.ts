import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Kysely } from 'kysely';
import type { SqliteTables } from '../open-tables.ts';
import type { Tables } from '../schema.ts';
import { createCaller } from './calls.ts';
import { threadDialect } from './thread-dialect.ts';

type Whole = Pick<SqliteTables, 'ready' | 'run' | 'tidy' | 'close'>;

/** The tables of a database that a thread of its own works on. Rejects when it cannot be opened. */
export const openTablesInThread = async (file: string): Promise<Omit<SqliteTables, 'run'>> => {
  const thread = new Worker(new URL('../../../store-thread.ts', import.meta.url), { workerData: { file } });
  const caller = createCaller(thread);
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
    ready: whole.ready,
    tidy: whole.tidy,
    async close() {
      await whole.close();
      await thread.terminate();
    },
  };
};
