import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OWNER, removeData, SETUP_TOKEN, setUpOwner, signIn, startServer } from './testing/start-test-server.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

/** Runs the server until it ends by itself. */
const run = (env: Record<string, string>) =>
  new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, [MAIN], { env: { PATH: process.env.PATH, ...env } });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('exit', (code) => resolve({ code, stdout, stderr }));
  });

describe('the server process', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'facet-main-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['PORT', 'many'],
    ['PUBLIC_URL', 'facet'],
    ['DATABASE_URL', 'postgres://localhost/facet'],
    ['REDIS_URL', 'redis://localhost'],
  ])('[S1, S2] %s=%s ends the start with one line on stderr and exit code 1', async (name, value) => {
    const { code, stdout, stderr } = await run({ DATA_DIR: folder, [name]: value });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(new RegExp(`^Facet cannot start: ${name} .+\\n$`));
  });

  it('[S1] so do a data folder that cannot be used and a port that is taken', async () => {
    writeFileSync(join(folder, 'file'), '');
    const noFolder = await run({ DATA_DIR: join(folder, 'file', 'data') });
    expect([noFolder.code, noFolder.stderr.split('\n').length]).toEqual([1, 2]);
    const server = await startServer();
    const taken = await run({ DATA_DIR: folder, PORT: new URL(server.url).port, LOG_LEVEL: 'silent' });
    expect([taken.code, taken.stderr]).toEqual([1, expect.stringMatching(/port \d+ is in use/)]);
    await server.stop();
    await removeData(server);
  });

  it('[S3, S8] prints the set-up link until there is an owner, and keeps its secret in the data folder', async () => {
    const server = await startServer({ dataDir: folder });
    await expect.poll(server.output).toContain(`${server.url}/setup?token=${SETUP_TOKEN}`);
    const cookie = await setUpOwner(server);
    expect(await signIn(server)).toContain('facet.session_token=');
    expect(statSync(join(folder, 'session-secret')).mode & 0o077).toBe(0);
    await server.stop();
    const again = await startServer({ dataDir: folder });
    const session = await fetch(`${again.url}/api/session`, { headers: { cookie } });
    expect(await session.json()).toMatchObject({ user: { email: OWNER.email }, setUp: true });
    expect(again.output()).not.toContain('setup?token');
    expect((await fetch(`${again.url}/readyz`)).status).toBe(200);
    expect((await fetch(`${again.url}/healthz`)).status).toBe(200);
    await again.stop();
  });

  it('[S9] logs no names, addresses or texts', async () => {
    const server = await startServer({ dataDir: folder, env: { LOG_LEVEL: 'debug' } });
    const cookie = await setUpOwner(server);
    await fetch(`${server.url}/api/auth/sign-in/email`, {
      method: 'POST',
      body: JSON.stringify({ email: 'stranger@example.com', password: 'wrong password' }),
    });
    await fetch(`${server.url}/api/accounts`, {
      method: 'POST',
      headers: { cookie },
      body: JSON.stringify({ name: 'Secret customer' }),
    });
    await server.stop();
    expect(server.output()).toContain('account created');
    expect(server.output()).not.toMatch(/Anna|anna@|stranger|Secret customer/);
  });

  it('[PF13] ends in order and at once when told so, with lists open that nobody reads', async () => {
    const server = await startServer({ dataDir: folder });
    const cookie = await setUpOwner(server);
    const open = () => fetch(`${server.url}/api/portfolio/events`, { headers: { cookie } });
    const streams = await Promise.all([open(), open(), open()]);
    expect(streams.map(({ status }) => status)).toEqual([200, 200, 200]);
    const begun = performance.now();
    expect(await server.stop()).toBe(0);
    expect(performance.now() - begun).toBeLessThan(5_000);
    expect(server.output()).not.toContain('could not');
  });
});
