import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { presentServer } from '../../../scripts/launcher/server-program.mjs';
import { SETUP_TOKEN } from '../start-test-server.ts';

const MAIN = presentServer();
const HURRY = new URL('./hurry.ts', import.meta.url).href;
const START_WITHIN_MS = 60_000;

type Options = {
  dataDir: string;
  port?: number;
  /** Timers of the server that run after another time, in ms: `{ 30_000: 200 }`. */
  timers?: Record<number, number>;
};

/** A server that may be killed at any moment, also before it has started. */
export class ServerProcess {
  readonly started: Promise<void>;
  readonly #child: ChildProcess;
  readonly #exited: Promise<number | null>;
  #output = '';
  #url: string | null = null;

  constructor({ dataDir, port = 0, timers = {} }: Options) {
    this.#child = spawn(process.execPath, ['--import', HURRY, MAIN], {
      env: {
        PATH: process.env.PATH,
        PORT: String(port),
        DATA_DIR: dataDir,
        SETUP_TOKEN,
        LOG_LEVEL: 'warn',
        TIME_ZONE: 'UTC',
        CHAOS_TIMERS: Object.entries(timers)
          .map((pair) => pair.join('='))
          .join(','),
        // beside the data folder: started dozens of times, the server is read and stripped of its types once
        NODE_COMPILE_CACHE: join(dataDir, '..', 'compiled'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#exited = new Promise((resolve) => this.#child.once('exit', (code) => resolve(code)));
    this.started = this.#start();
    // whoever kills it while it starts does not wait for the start
    this.started.catch(() => {});
  }

  get url(): string {
    if (!this.#url) throw new Error('the server has not started yet');
    return this.#url;
  }
  get wsUrl(): string {
    return this.url.replace(/^http/, 'ws');
  }
  get port(): number {
    return Number(new URL(this.url).port);
  }
  get output(): string {
    return this.#output;
  }
  get alive(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** Signals it and waits; the exit code, null when the signal itself ended it. */
  stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    this.#child.kill(signal);
    return this.#exited;
  }

  async metric(name: string): Promise<number> {
    const text = await (await fetch(`${this.url}/metrics`)).text();
    const line = text.split('\n').find((each) => each.startsWith(`${name} `));
    return Number(line?.slice(name.length + 1) ?? 0);
  }

  /** Begins a measurement of the memory; the answered function says by how many MB it has grown at most since. */
  watchMemory(): () => number {
    const status = `/proc/${this.#child.pid}/status`;
    // only Linux counts the memory of another process without a tool
    if (!existsSync(status)) return () => 0;
    const read = (field: string) => {
      const kilobytes = new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(status, 'utf8'))?.[1];
      return Number(kilobytes ?? 0) / 1024;
    };
    const before = read('VmRSS');
    const peak = forgetPeak(`/proc/${this.#child.pid}/clear_refs`) ? 'VmHWM' : 'VmRSS';
    return () => Math.max(0, read(peak) - before);
  }

  #start(): Promise<void> {
    return new Promise((resolve, reject) => {
      const fail = (why: string) => reject(new Error(`the server ${why}:\n${this.#output}`));
      const timer = setTimeout(fail, START_WITHIN_MS, 'did not start');
      const hear = (chunk: Buffer) => {
        this.#output += chunk.toString();
        this.#url ??= /Facet runs at (\S+)/.exec(this.#output)?.[1] ?? null;
        if (!this.#url) return;
        clearTimeout(timer);
        resolve();
      };
      this.#child.stdout?.on('data', hear);
      this.#child.stderr?.on('data', hear);
      void this.#exited.then((code) => {
        clearTimeout(timer);
        fail(`ended with ${code}`);
      });
    });
  }
}

/** Has Linux measure the highest use of memory anew; where that is not allowed only what is in use can be read. */
const forgetPeak = (clearRefs: string): boolean => {
  try {
    writeFileSync(clearRefs, '5');
    return true;
  } catch {
    return false;
  }
};
