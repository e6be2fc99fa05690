import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AccountId } from '../../shared/model/id.ts';
import { DATABASE_FILE } from '../storage/data-folder.ts';
import { copyDatabase } from '../storage/sqlite/copy-database.ts';
import { inspectSqlite } from '../storage/sqlite/inspect.ts';
import { readStored } from '../sync/read-stored.ts';
import { connectStock, type StockClient } from '../sync/testing/stock-provider.ts';
import { createAccount, setUpOwner, startServer, type TestServer } from '../testing/start-test-server.ts';
import { restore } from './restore.ts';
import { runCommand } from './testing/run-command.ts';
import { verifyData } from './verify.ts';

const WRITERS = 4;
/** Many more pages than SQLite copies in one of its own steps. */
const LARGE_BYTES = 8 * 1024 * 1024;
const MOST_WRITES = 500;

/** Writes numbered edits into one account, one for each that was acknowledged, until it is told to stop. */
class Writer {
  readonly account: string;
  readonly #client: StockClient;
  made = 0;
  #stopped = false;

  constructor(account: string, client: StockClient) {
    this.account = account;
    this.#client = client;
  }

  /** How many edits the server has on disk: the first counted message is the step 2 of the handshake. */
  get safe(): number {
    return Math.max(0, this.#client.acked() - 1);
  }

  async write(): Promise<void> {
    const { doc, until, acked } = this.#client;
    await until(() => acked() > 0);
    while (!this.#stopped) {
      this.made += 1;
      doc.getMap('people').set(`e${this.made}`, 'x'.repeat(200));
      // a few stay on their way, so that a backup falls between sent and acknowledged
      await until(() => this.made - this.safe < 3);
    }
  }

  stop(): void {
    this.#stopped = true;
    this.#client.close();
  }

  async reach(edits: number): Promise<void> {
    await this.#client.until(() => this.safe >= edits);
  }
}

describe('a backup of a server at work', () => {
  let root: string;
  let server: TestServer;
  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'facet-live-'));
    server = await startServer({ dataDir: join(root, 'data') });
  });
  afterEach(async () => {
    await server.stop('SIGKILL');
    rmSync(root, { recursive: true, force: true });
  });

  const editsIn = async (folder: string, account: string): Promise<string[]> => {
    const inspection = inspectSqlite(join(folder, DATABASE_FILE));
    const { doc } = readStored(await inspection.load(AccountId.parse(account), 'map'));
    await inspection.close();
    return [...doc.getMap('people').keys()];
  };

  it('[OP9] holds, for every account, a beginning of its edits with all that were acknowledged before it', async () => {
    const cookie = await setUpOwner(server);
    const writers: Writer[] = [];
    for (let index = 0; index < WRITERS; index += 1) {
      const account = await createAccount(server, cookie);
      writers.push(new Writer(account, connectStock(server, cookie, account, 'map', { acks: '1' })));
    }
    for (const writer of writers) void writer.write();
    await Promise.all(writers.map((writer) => writer.reach(20)));

    const acknowledged = writers.map(({ safe }) => safe);
    const { code, out } = await runCommand(server.dataDir, 'backup', '--to', join(root, 'copy'));
    const made = writers.map((writer) => writer.made);
    // the server went on meanwhile
    expect(made.every((count, index) => count > (acknowledged[index] ?? 0))).toBe(true);
    // the text that stands in the place of people is no person
    expect([code, out]).toEqual([2, expect.stringContaining(`Backed up ${server.dataDir}`)]);
    // verified while the server writes: one instant, so nothing but what the edits are
    const live = await verifyData(server.dataDir);
    for (const writer of writers) writer.stop();

    const { verification } = await restore(join(root, 'copy'), join(root, 'restored'), 'now');
    for (const { findings } of [live, verification])
      expect(findings.filter(({ record }) => record === undefined)).toEqual([]);
    for (const [index, { account }] of writers.entries()) {
      const edits = await editsIn(join(root, 'restored'), account);
      expect(edits).toEqual(Array.from({ length: edits.length }, (_, one) => `e${one + 1}`));
      expect(edits.length).toBeGreaterThanOrEqual(acknowledged[index] ?? 0);
      expect(edits.length).toBeLessThanOrEqual(made[index] ?? 0);
    }
  });

  it('[OP9] who writes never waits for who looks, and who looks sees one instant', async () => {
    const file = join(server.dataDir, DATABASE_FILE);
    await setUpOwner(server);
    const inspection = inspectSqlite(file);
    const impatient = new Database(file, { timeout: 0 });
    impatient.exec("insert into member values ('u2', 'main', 'member')");
    impatient.close();
    expect(await inspection.members()).toBe(1);
    await inspection.close();
  });

  it('[OP9] a copy comes to its end however much is written meanwhile', async () => {
    const file = join(server.dataDir, DATABASE_FILE);
    const writer = new Database(file);
    const insert = writer.prepare("insert into document_trail values (1, 'u1', ?, 1, 1, 1)");
    writer.exec(`insert into document_snapshot values (99, x'00', zeroblob(${LARGE_BYTES}))`);
    let isDone = false;
    const copying = copyDatabase(file, join(root, 'copy.sqlite')).then(() => {
      isDone = true;
    });
    let writes = 0;
    for (; !isDone && writes < MOST_WRITES; writes += 1) {
      insert.run(writes);
      await new Promise(setImmediate);
    }
    expect(writes).toBeLessThan(MOST_WRITES);
    await copying;
    writer.close();
  });
});
