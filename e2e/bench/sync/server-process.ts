import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** On the disk of the project: a temporary folder may lie in memory, where fsync costs nothing. */
const DATA = path.join(ROOT, '.bench-peers', 'data');
const START_MS = 20_000;
const STOP_MS = 15_000;

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = connect(port, '127.0.0.1');
    probe.once('connect', () => {
      probe.destroy();
      resolve(true);
    });
    probe.once('error', () => resolve(false));
  });

let wantedPort: number | null = null;
/** From this port on, instead of any that is free. */
export const countPortsFrom = (port: number) => {
  wantedPort = port;
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    if (wantedPort !== null) return resolve(wantedPort++);
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** What an interrupted bench would leave behind. */
const alive = new Set<ServerProcess>();
process.on('exit', () => {
  for (const server of alive) server.abandon();
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

/** `args`: Node's flags, the file, and its own. */
export type Program = { args: string[]; cwd: string; env: Record<string, string> };

/** A server in a process and data folder of its own; it can be stopped, killed and started again on its data. */
export class ServerProcess {
  readonly port: number;
  readonly dataDir: string;
  readonly #program: Program;
  #process: ChildProcess | null = null;
  #log = '';

  private constructor(program: Program, port: number, dataDir: string) {
    this.#program = program;
    this.port = port;
    this.dataDir = dataDir;
  }

  static async create(program: Program): Promise<ServerProcess> {
    mkdirSync(DATA, { recursive: true });
    const server = new ServerProcess(program, await freePort(), await mkdtemp(path.join(DATA, 'run-')));
    alive.add(server);
    return server;
  }

  get pid(): number {
    if (!this.#process?.pid) throw new Error('the server does not run');
    return this.#process.pid;
  }

  /** Resolves when the port accepts. */
  async start(): Promise<void> {
    const { args, cwd, env } = this.#program;
    const own = { PORT: String(this.port), HOST: '127.0.0.1', DATA_DIR: this.dataDir };
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, NODE_ENV: 'production', ...own, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#process = child;
    const collect = (chunk: Buffer) => {
      this.#log = (this.#log + chunk.toString()).slice(-4_000);
    };
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    const deadline = performance.now() + START_MS;
    while (performance.now() < deadline && child.exitCode === null) {
      if (await accepts(this.port)) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`${args.map((arg) => path.basename(arg)).join(' ')} did not start:\n${this.#log}`);
  }

  /** Ends the process and waits until it is gone; kills it when it takes longer than any of them should. */
  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    child.kill(signal);
    await gone;
    clearTimeout(late);
  }

  async dispose(): Promise<void> {
    await this.stop('SIGKILL');
    await rm(this.dataDir, { recursive: true, force: true });
    alive.delete(this);
  }

  /** The same in one breath, for the end of the bench's own process. */
  abandon(): void {
    this.#process?.kill('SIGKILL');
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
