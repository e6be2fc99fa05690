import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { AccessBook } from '../access/access-book.ts';
import { createIdentity } from '../access/identity.ts';
import { rememberSessions } from '../access/remember-sessions.ts';
import { createSecrets } from '../access/secrets.ts';
import { createApp } from '../app.ts';
import { Audit } from '../audit/audit.ts';
import { dayIn } from '../clock.ts';
import { createMailer } from '../mail/mailer.ts';
import { createSetUp } from '../members/set-up.ts';
import { WORKSPACE } from '../members/workspace.ts';
import { WorkspaceBook } from '../members/workspace-settings.ts';
import { createMetrics } from '../metrics.ts';
import { createPageFiles } from '../pages/page-files.ts';
import { openPortfolio } from '../portfolio/open-portfolio.ts';
import { PortfolioBook } from '../portfolio/portfolio-book.ts';
import { createCopyEraser } from '../privacy/erase-copies.ts';
import { Erasures } from '../privacy/erasures.ts';
import { createCompute, createComputeMany } from '../projection/compute.ts';
import { createProject, createProjectMany } from '../projection/project.ts';
import { Projector } from '../projection/projector.ts';
import { Readings } from '../projection/reading.ts';
import { parseSettings } from '../settings.ts';
import { openSqliteHere } from '../storage/sqlite/open-sqlite.ts';
import { foldDocument } from '../sync/fold-document.ts';
import { Rooms } from '../sync/rooms.ts';
import type { Authors } from '../versions/authors.ts';
import { createCapture } from '../versions/capture.ts';
import { Versions } from '../versions/versions.ts';
import { quickPasswords } from './quick-passwords.ts';
import { OWNER, SETUP_TOKEN } from './start-test-server.ts';
import { createTestClock } from './test-clock.ts';

type Options = { env?: Record<string, string>; authors?: Authors };

/** The whole app in this process, on a database in memory and a clock that stands still. */
export const createTestApp = async ({ env = {}, authors: given }: Options = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'facet-app-'));
  const settings = parseSettings({ DATA_DIR: folder, TIME_ZONE: 'UTC', ...env });
  const log = pino({ level: 'silent' });
  const clock = createTestClock();
  const metrics = createMetrics();
  const store = await openSqliteHere(join(folder, 'facet.sqlite'), { soon: clock.soon, fold: foldDocument });
  const authors = given ?? store.documents.authors;
  const origin = settings.publicUrl ?? 'http://localhost';
  const identity = await createIdentity({
    database: store.identityDatabase,
    secret: 's'.repeat(64),
    origin,
    now: clock.now,
    log,
    oidc: settings.oidc,
    passwords: quickPasswords,
  });
  const access = await AccessBook.open({
    store: store.access,
    members: store.members,
    workspace: WORKSPACE,
    now: clock.now,
  });
  const audit = new Audit({
    store: store.audit,
    workspace: WORKSPACE,
    days: () => workspace.auditDays,
    memberName: async (user) => (await identity.usersOf([user]))[0]?.name ?? '',
    accountName: async (account) => (await store.accounts.get(WORKSPACE, account))?.name ?? '',
    clock,
    log,
  });
  const workspace = await WorkspaceBook.open({ store: store.workspaces, workspace: WORKSPACE, standard: settings });
  const portfolio = await PortfolioBook.open(store.portfolio);
  const setUp = createSetUp({ members: access.members, identity, token: SETUP_TOKEN });
  const rooms = new Rooms({ documents: store.documents, clock, log, metrics });
  const today = () => dayIn(settings.timeZone, clock.now());
  const computeMany = createComputeMany(createCompute(store, 'readings'));
  const readings = new Readings(1_000_000);
  rooms.onEdited((account) => readings.delete(account));
  /** As at a start of the server; `more` in place of what it has. */
  const startProjector = (more: Partial<ConstructorParameters<typeof Projector>[0]> = {}) =>
    new Projector({
      accounts: store.accounts,
      judging: () => workspace.settings.judging,
      reviewed: (account) => portfolioRows.reviewsOf(account).last,
      isWatched: () => portfolioLive.watchers > 0,
      project: createProject(store),
      projectMany: createProjectMany({
        // as from another thread
        compute: async (...wanted) => {
          await new Promise(setImmediate);
          return computeMany(...wanted);
        },
        accounts: store.accounts,
        readings,
      }),
      lanes: 2,
      rooms,
      clock,
      today,
      timeZone: settings.timeZone,
      log,
      ...more,
    });
  const projector = startProjector({ metrics });
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
  let ids = 0;
  const newId = () => `id-${++ids}`;
  const versions = new Versions({
    versions: store.versions,
    accounts: store.accounts,
    rooms,
    capture: createCapture(store),
    clock,
    newId,
    retention: () => workspace.retention,
    dayOf: (instant) => dayIn(settings.timeZone, instant),
    workspace: WORKSPACE,
    log,
  });
  const copies = createCopyEraser(store.versions, store.audit);
  const erasures = new Erasures({
    store,
    portfolio,
    projector,
    rooms,
    versions,
    copies,
    access,
    clock,
    newId,
    today,
    log,
  });
  const app = createApp({
    settings,
    store,
    rooms,
    projector,
    readings,
    versions,
    workspace,
    portfolio,
    portfolioRows,
    portfolioLive,
    copies,
    erasures,
    authors,
    pages: createPageFiles(folder),
    identity,
    sessions: rememberSessions(identity.sessionOf, clock.now),
    access,
    audit,
    secrets: createSecrets('s'.repeat(64)),
    setUp,
    mailer: settings.mail ? createMailer(settings.mail) : null,
    clock,
    newId,
    newNonce: () => 'nonce',
    log,
    metrics,
    stopping: () => false,
  });

  /** A request with JSON; `cookie` signs in. */
  const call = (method: string, path: string, { cookie, body, headers }: Call = {}) =>
    app.request(path, {
      method,
      headers: { ...(cookie ? { cookie } : {}), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });

  return {
    app,
    call,
    clock,
    store,
    rooms,
    projector,
    startProjector,
    readings,
    versions,
    erasures,
    workspace,
    portfolio,
    portfolioLive,
    access,
    audit,
    identity,
    authors,
    pagesFolder: folder,
    /** Makes the owner and answers his cookie. */
    async owner() {
      const answer = await call('POST', '/api/setup', { body: { token: SETUP_TOKEN, ...OWNER } });
      return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    },
    async account(cookie: string, name = 'Nordwind') {
      const answer = await call('POST', '/api/accounts', { cookie, body: { name } });
      return ((await answer.json()) as { id: string }).id;
    },
    async dispose() {
      projector.stop();
      versions.stop();
      erasures.stop();
      audit.stop();
      await audit.settled();
      await rooms.stop();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

type Call = { cookie?: string; body?: unknown; headers?: Record<string, string> };
export type TestApp = Awaited<ReturnType<typeof createTestApp>>;
