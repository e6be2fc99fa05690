import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocket as NodeSocket } from 'ws';
import { presentServer } from '../../../scripts/launcher/server-program.mjs';
import type { AccountId } from '../../../shared/model/id.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const TOKEN = 'token-of-the-test';
const OWNER = { name: 'Tessa Brandt', email: 'tessa@halden.example', password: 'a long enough password' };
const MAIN = presentServer();
const START_MS = 25_000;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

const cookieOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');

const askWith =
  (cookie: string): typeof fetch =>
  (input, init) =>
    fetch(input, { ...init, headers: { cookie } });

const socketWith = (cookie: () => string): typeof WebSocket => {
  class CookieSocket extends NodeSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols, { headers: { cookie: cookie() } });
    }
  }
  return CookieSocket as unknown as typeof WebSocket;
};

/** A real server in a process of its own, as a browser would meet it: with an owner, a cookie and an empty account. */
export class RealServer {
  readonly origin: string;
  readonly dataDir: string;
  readonly port: number;
  cookie = '';
  #child: ChildProcess | null = null;
  #log = '';

  constructor(port: number, dataDir: string) {
    this.port = port;
    this.dataDir = dataDir;
    this.origin = `http://127.0.0.1:${port}`;
  }

  static async create(): Promise<RealServer> {
    const server = new RealServer(await freePort(), await mkdtemp(path.join(tmpdir(), 'facet-session-')));
    await server.start();
    const answer = await server.send('POST', '/api/setup', { token: TOKEN, ...OWNER });
    server.cookie = cookieOf(answer);
    return server;
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, [MAIN], {
      cwd: ROOT,
      env: { ...process.env, PORT: String(this.port), DATA_DIR: this.dataDir, SETUP_TOKEN: TOKEN, LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        this.#log += chunk.toString();
      });
    const deadline = performance.now() + START_MS;
    while (performance.now() < deadline && child.exitCode === null) {
      if (
        await fetch(`${this.origin}/readyz`).then(
          (answer) => answer.ok,
          () => false,
        )
      )
        return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`the server did not start:\n${this.#log}`);
  }

  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  async dispose(): Promise<void> {
    await this.kill();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  send(method: string, route: string, body?: unknown): Promise<Response> {
    return fetch(this.origin + route, {
      method,
      headers: { cookie: this.cookie, 'content-type': 'application/json' },
      body: body === undefined ? null : JSON.stringify(body),
    });
  }

  async createAccount(): Promise<AccountId> {
    const answer = await this.send('POST', '/api/accounts', { name: 'Nordwind' });
    return ((await answer.json()) as { id: AccountId }).id;
  }

  /** Lets somebody else in as an editor of an account: what his browser does by itself, and how his role changes. */
  async invite(account: AccountId, name: string) {
    const wanted = { role: 'member', account, teamRole: 'editor', days: 7 };
    const { path: link } = (await (await this.send('POST', '/api/invitations', wanted)).json()) as { path: string };
    const person = { name, email: `${name}@halden.example`, password: OWNER.password };
    const cookie = cookieOf(await this.send('POST', `/api/invitations/${link.split('/').at(-1)}`, person));
    const who = (await (await askWith(cookie)(`${this.origin}/api/session`)).json()) as { user: { id: string } };
    const become = (role: string) => this.send('PUT', `/api/accounts/${account}/team/${who.user.id}`, { role });
    return { ask: askWith(cookie), Socket: socketWith(() => cookie), become };
  }

  /** What a browser does by itself: every request and socket carries the cookie. */
  get ask(): typeof fetch {
    return askWith(this.cookie);
  }

  get Socket(): typeof WebSocket {
    return socketWith(() => this.cookie);
  }
}
