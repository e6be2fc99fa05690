import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { presentServer } from '../../scripts/launcher/server-program.mjs';

const MAIN = presentServer();
const START_WITHIN_MS = 20_000;
export const OWNER = { name: 'Anna Berg', email: 'anna@example.com', password: 'correct horse' };
export const SETUP_TOKEN = 'test-setup-token';

/** A real server process with a data folder of its own. */
export type TestServer = {
  url: string;
  wsUrl: string;
  dataDir: string;
  process: ChildProcess;
  /** What it has written to stdout and stderr so far. */
  output: () => string;
  /** Signals it and waits; answers the exit code, null when the signal itself ended it. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

/** All that a caller of the HTTP interface must know. */
type Served = { url: string };

type Options = { dataDir?: string; port?: number; env?: Record<string, string> };

export const startServer = async ({ dataDir, port = 0, env = {} }: Options = {}): Promise<TestServer> => {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'facet-test-')));
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      DATA_DIR: folder,
      SETUP_TOKEN,
      LOG_LEVEL: 'warn',
      TIME_ZONE: 'UTC',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the server did not start:\n${output}`)), START_WITHIN_MS);
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /Facet runs at (\S+)/.exec(output)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void exited.then((code) => {
      clearTimeout(timer);
      reject(new Error(`the server ended with ${code}:\n${output}`));
    });
  });
  return {
    url,
    wsUrl: url.replace(/^http/, 'ws'),
    dataDir: folder,
    process: child,
    output: () => output,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      return exited;
    },
  };
};

/** Makes the owner; answers the session cookie as it stands in a `Cookie` header. */
export const setUpOwner = (server: Served): Promise<string> =>
  cookieFrom(server, '/api/setup', { token: SETUP_TOKEN, ...OWNER });

export const signIn = (server: Served): Promise<string> =>
  cookieFrom(server, '/api/auth/sign-in/email', { email: OWNER.email, password: OWNER.password });

const cookieFrom = async (server: Served, path: string, body: unknown): Promise<string> => {
  const response = await fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
  if (!cookie) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return cookie;
};

export const createAccount = async (server: Served, cookie: string, name = 'Nordwind'): Promise<string> => {
  const response = await fetch(`${server.url}/api/accounts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ name }),
  });
  return ((await response.json()) as { id: string }).id;
};

export const removeData = (server: TestServer): Promise<void> => rm(server.dataDir, { recursive: true, force: true });
