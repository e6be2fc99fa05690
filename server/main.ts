// The only file that reads the environment, opens ports and starts timers. It puts the rooms together.
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { pino } from 'pino';
import { collectDefaultMetrics } from 'prom-client';
import { WebSocketServer } from 'ws';
import { limits } from '../shared/protocol/limits.ts';
import { AccessBook } from './access/access-book.ts';
import { createIdentity } from './access/identity.ts';
import { rememberSessions } from './access/remember-sessions.ts';
import { createSecrets } from './access/secrets.ts';
import { createApp } from './app.ts';
import { Audit } from './audit/audit.ts';
import { type Clock, dayIn } from './clock.ts';
import { SyncSocket } from './http/sync-socket.ts';
import { createMailer } from './mail/mailer.ts';
import { createSetUp } from './members/set-up.ts';
import { WORKSPACE } from './members/workspace.ts';
import { WorkspaceBook } from './members/workspace-settings.ts';
import { createMetrics } from './metrics.ts';
import { createPageFiles } from './pages/page-files.ts';
import { openPortfolio } from './portfolio/open-portfolio.ts';
import { PortfolioBook } from './portfolio/portfolio-book.ts';
import type { CopyEraser } from './privacy/erase-copies.ts';
import { Erasures } from './privacy/erasures.ts';
import { createComputeThreads } from './projection/compute-threads.ts';
import { createProjectMany, type Project } from './projection/project.ts';
import { Projector } from './projection/projector.ts';
import { Readings } from './projection/reading.ts';
import { thinHistory } from './projection/thin-history.ts';
import { keptSecret } from './secret.ts';
import { BadSettings, parseSettings, type Settings } from './settings.ts';
import { stopInOrder } from './stop.ts';
import { DATABASE_FILE } from './storage/data-folder.ts';
import { createHeartbeat } from './sync/heartbeat.ts';
import { Rooms } from './sync/rooms.ts';
import { warmUp } from './sync/warm-up.ts';
import type { Capture } from './versions/capture.ts';
import { Versions } from './versions/versions.ts';

const OLDEST_NODE = 22;
/** Beside this file: as a source, and built. */
const COMPUTE_THREAD = new URL(`./compute-thread${extname(import.meta.url)}`, import.meta.url);
const STORE_THREAD = new URL(`./store-thread${extname(import.meta.url)}`, import.meta.url);
/** No more than the machine has cores, the main thread's among them; each holds some dozens of MB while it works. */
const COMPUTE_THREADS = Math.min(2, availableParallelism());
/** Some ten kilobytes for an account of 60 people. */
const READINGS_BYTES = 64 * 1024 * 1024;
const HEARTBEAT_MS = 15_000;
/** How often the store looks after its file. */
const LOOK_FOR_ENDS_MS = 500;
const TIDY_MS = 2_000;
const REFRESH_SUMMARIES_MS = 10 * 60_000;
/** Whoever was here before a restart comes back within the first second. */
const SETTLE_IN_MS = 1_000;
const PRUNE_VERSIONS_MS = 6 * 60 * 60_000;

const refuse = (line: string): never => {
  process.stderr.write(`${line}\n`);
  process.exit(1);
};

const readSettings = (): Settings => {
  try {
    return parseSettings(process.env);
  } catch (error) {
    if (error instanceof BadSettings) return refuse(`Facet cannot start: ${error.message}`);
    throw error;
  }
};

/** The data folder, held for this process alone, with its secret and its one database file. */
const openData = async () => {
  try {
    const { holdData } = await import('./storage/sqlite/hold-data.ts');
    holdData(settings.dataDir);
    const secret = keptSecret(settings.dataDir, () => randomBytes(32).toString('hex'));
    const { openSqlite } = await import('./storage/sqlite/open-sqlite.ts');
    const file = join(settings.dataDir, DATABASE_FILE);
    return { secret, store: await openSqlite(file, { soon: clock.soon, thread: STORE_THREAD }) };
  } catch (error) {
    return refuse(`Facet cannot start: DATA_DIR ${settings.dataDir} cannot be used (${(error as Error).message})`);
  }
};

const clock: Clock = {
  now: Date.now,
  precise: () => performance.now(),
  after(ms, task) {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  },
  soon: (task) => void setImmediate(task),
};

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  // reason: better-sqlite3 crashes on an older Node instead of refusing, so it is imported only after this line
  refuse(`Facet needs Node ${OLDEST_NODE} or newer, this is ${process.versions.node}`);
}

const settings = readSettings();
const log = pino({ level: settings.logLevel, base: undefined });
const { secret, store } = await openData();
const metrics = createMetrics();
collectDefaultMetrics({ register: metrics.registry });

/** What a person on this machine types for the address we listen on. */
const typedHost = (host: string): string => {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
};
const visibleHost = typedHost(settings.host);
const origin = settings.publicUrl ?? `http://${visibleHost}:${settings.port}`;
const identity = await createIdentity({
  database: store.identityDatabase,
  secret,
  origin,
  now: clock.now,
  log,
  oidc: settings.oidc,
});
const setupToken = settings.setupToken ?? randomBytes(24).toString('base64url');
const access = await AccessBook.open({
  store: store.access,
  members: store.members,
  workspace: WORKSPACE,
  now: clock.now,
});
const workspace = await WorkspaceBook.open({ store: store.workspaces, workspace: WORKSPACE, standard: settings });
const portfolio = await PortfolioBook.open(store.portfolio);
let lookedAt = clock.now();
/** Links and tokens end by time. */
const ending = setInterval(() => {
  const now = clock.now();
  access.tick(lookedAt, now);
  lookedAt = now;
}, LOOK_FOR_ENDS_MS);
const audit = new Audit({
  store: store.audit,
  workspace: WORKSPACE,
  days: () => workspace.auditDays,
  memberName: async (user) => (await identity.usersOf([user]))[0]?.name ?? '',
  accountName: async (account) => (await store.accounts.get(WORKSPACE, account))?.name ?? '',
  clock,
  log,
});
const setUp = createSetUp({ members: access.members, identity, token: setupToken });
const rooms = new Rooms({ documents: store.documents, clock, log, metrics });
const today = () => dayIn(settings.timeZone, clock.now());
const { project } = store.inThread<{ project: Project }>('projection');
const computing = createComputeThreads({
  script: COMPUTE_THREAD,
  file: join(settings.dataDir, DATABASE_FILE),
  most: COMPUTE_THREADS,
  clock,
});
const readings = new Readings(READINGS_BYTES);
rooms.onEdited((account) => readings.delete(account));
const projector = new Projector({
  accounts: store.accounts,
  judging: () => workspace.settings.judging,
  reviewed: (account) => portfolioRows.reviewsOf(account).last,
  isWatched: () => portfolioLive.watchers > 0,
  project,
  projectMany: createProjectMany({ compute: computing.compute, accounts: store.accounts, readings }),
  lanes: COMPUTE_THREADS,
  rooms,
  clock,
  today,
  timeZone: settings.timeZone,
  log,
  metrics,
});
const { portfolioRows, portfolioLive } = openPortfolio({
  accounts: store.accounts,
  book: portfolio,
  access,
  settings: workspace,
  projector,
  workspace: WORKSPACE,
  today,
  run: randomUUID(),
  clock,
  log,
  metrics,
});
workspace.onChange(() => void projector.refreshOutdated());
const copies = store.inThread<{ capture: Capture } & CopyEraser>('copies');
const { capture } = copies;
const versions = new Versions({
  versions: store.versions,
  accounts: store.accounts,
  rooms,
  capture,
  clock,
  newId: randomUUID,
  retention: () => workspace.retention,
  dayOf: (instant) => dayIn(settings.timeZone, instant),
  workspace: WORKSPACE,
  log,
});
const erasures = new Erasures({
  store,
  portfolio,
  projector,
  rooms,
  versions,
  copies,
  access,
  clock,
  newId: randomUUID,
  today,
  log,
});
const pagesFolder = fileURLToPath(new URL('../dist', import.meta.url));
let stopping = false;

const app = createApp({
  settings,
  store,
  rooms,
  identity,
  sessions: rememberSessions(identity.sessionOf, clock.now),
  access,
  audit,
  secrets: createSecrets(secret),
  setUp,
  mailer: settings.mail ? createMailer(settings.mail) : null,
  clock,
  newId: randomUUID,
  newNonce: () => randomBytes(16).toString('base64'),
  projector,
  readings,
  versions,
  workspace,
  portfolio,
  portfolioRows,
  portfolioLive,
  copies,
  erasures,
  authors: store.documents.authors,
  pages: createPageFiles(pagesFolder),
  log,
  metrics,
  stopping: () => stopping,
});
const sockets = new WebSocketServer({
  noServer: true,
  maxPayload: limits.messageBytes,
  WebSocket: SyncSocket,
  // to read what clients compress; `SyncSocket` compresses what it sends, so each message must stand alone
  perMessageDeflate: { serverNoContextTakeover: true, clientNoContextTakeover: true },
});
const server = createAdaptorServer({ fetch: app.fetch, websocket: { server: sockets } });
const heartbeat = setInterval(createHeartbeat(sockets), HEARTBEAT_MS);
const refresh = setInterval(() => void projector.refreshOutdated(), REFRESH_SUMMARIES_MS);
/** What the last stop left undone, and the way of an edit compiled; not before those who come back are served. */
const settleIn = clock.after(SETTLE_IN_MS, async () => {
  await warmUp(clock);
  void projector.refreshOutdated();
  await erasures.resume();
  await versions.catchUp();
  await versions.prune();
  await thinHistory({ accounts: store.accounts, today, log });
  audit.sweepDaily();
});
const prune = setInterval(() => {
  void versions.prune();
  void thinHistory({ accounts: store.accounts, today, log });
}, PRUNE_VERSIONS_MS);

server.on('error', (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE' ? `port ${settings.port} is in use` : error.message;
  refuse(`Facet cannot start: ${taken}`);
});
server.listen(settings.port, settings.host, async () => {
  const { port } = server.address() as AddressInfo;
  const address = settings.publicUrl ?? `http://${visibleHost}:${port}`;
  process.stdout.write(`Facet runs at ${address}\n`);
  if (!existsSync(join(pagesFolder, 'index.html'))) log.warn('the pages are not built: only the API answers');
  if (!(await setUp.done())) process.stdout.write(`Set it up here, once: ${address}/setup?token=${setupToken}\n`);
});

const tidy = setInterval(() => {
  store.tidy().catch((error: unknown) => log.error({ err: error }, 'could not tidy the database'));
}, TIDY_MS);

const stop = () => {
  if (stopping) return;
  stopping = true;
  clearInterval(heartbeat);
  clearInterval(ending);
  clearInterval(refresh);
  clearInterval(tidy);
  clearInterval(prune);
  settleIn();
  projector.stop();
  portfolioLive.stop();
  versions.stop();
  erasures.stop();
  audit.stop();
  void stopInOrder({ server, sockets, rooms, audit, computing, store, clock, log }).then((code) => process.exit(code));
};
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
