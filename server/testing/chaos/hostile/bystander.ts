import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Watch } from './bystander-process.ts';

const PROCESS = fileURLToPath(new URL('./bystander-process.ts', import.meta.url));

export type Bystander = {
  begin(): void;
  /** Goes on to so many edits; resolves once every one since `begin` has arrived at the other and was acknowledged. */
  end(edits: number): Promise<Watch>;
  dispose(): void;
};

/** Starts the pair that must notice nothing. */
export const startBystander = async (wsUrl: string, cookie: string, account: string): Promise<Bystander> => {
  const child = fork(PROCESS, [wsUrl, cookie, account], { execArgv: [], serialization: 'advanced' });
  await once(child, 'message');
  return {
    begin: () => void child.send('begin'),
    async end(edits) {
      child.send(edits);
      const [watch] = (await once(child, 'message')) as [Watch];
      return watch;
    },
    dispose: () => void child.kill(),
  };
};
