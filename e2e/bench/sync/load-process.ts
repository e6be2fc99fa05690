import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { JobKind, Jobs } from './load/jobs.ts';

const MAIN = fileURLToPath(new URL('./load/main.ts', import.meta.url));
const LONGEST_MS = 150_000;

/** Does one job in a process of its own, so that the server's process has its CPU for itself. */
export const inLoadProcess = <K extends JobKind>(kind: K, ask: Jobs[K]['ask']): Promise<Jobs[K]['answer']> =>
  new Promise((resolve, reject) => {
    const child = fork(MAIN, [], { serialization: 'advanced' });
    const late = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS);
    child.once('message', (message: { answer?: Jobs[K]['answer']; error?: string }) => {
      if (message.answer === undefined) reject(new Error(message.error));
      else resolve(message.answer);
    });
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`the load process ended with ${code}`));
    });
    child.send({ kind, ask });
  });
