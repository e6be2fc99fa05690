import type { HttpBindings } from '@hono/node-server';
import type { AccountId } from '../../shared/model/id.ts';
import type { Layer } from '../../shared/model/layer.ts';
import type { AccountSummary } from '../../shared/protocol/routes.ts';
import type { SessionUser } from '../../shared/protocol/session.ts';
import type { AccessBook, Claims } from '../access/access-book.ts';
import type { Actor } from '../access/can.ts';
import type { Identity } from '../access/identity.ts';
import type { rememberSessions } from '../access/remember-sessions.ts';
import type { Secrets } from '../access/secrets.ts';
import type { Audit } from '../audit/audit.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { SetUp } from '../members/set-up.ts';
import type { WorkspaceBook } from '../members/workspace-settings.ts';
import type { Metrics } from '../metrics.ts';
import type { PageFiles } from '../pages/page-files.ts';
import type { PortfolioBook } from '../portfolio/portfolio-book.ts';
import type { PortfolioLive } from '../portfolio/portfolio-live.ts';
import type { PortfolioRows } from '../portfolio/portfolio-rows.ts';
import type { CopyEraser } from '../privacy/erase-copies.ts';
import type { Erasures } from '../privacy/erasures.ts';
import type { Projector } from '../projection/projector.ts';
import type { Readings } from '../projection/reading.ts';
import type { Settings } from '../settings.ts';
import type { Store } from '../storage/ports.ts';
import type { Rooms } from '../sync/rooms.ts';
import type { Authors } from '../versions/authors.ts';
import type { Versions } from '../versions/versions.ts';

/** Everything the routes work with; main hands in the real things, tests their own. */
export type Deps = {
  settings: Settings;
  store: Store;
  rooms: Rooms;
  identity: Identity;
  /** Who is signed in, remembered for a moment. */
  sessions: ReturnType<typeof rememberSessions>;
  access: AccessBook;
  audit: Audit;
  secrets: Secrets;
  setUp: SetUp;
  /** null: this server sends no mail. */
  mailer: Mailer | null;
  clock: Clock;
  newId: () => string;
  /** A fresh secret for the content security policy of one answer. */
  newNonce: () => string;
  projector: Projector;
  /** What the projector keeps of accounts between two summaries. */
  readings: Pick<Readings, 'delete'>;
  versions: Versions;
  workspace: WorkspaceBook;
  portfolio: PortfolioBook;
  portfolioRows: PortfolioRows;
  portfolioLive: PortfolioLive;
  copies: CopyEraser;
  erasures: Erasures;
  authors: Authors;
  pages: PageFiles;
  log: Log;
  metrics: Metrics;
  /** True once the server has been told to stop. */
  stopping: () => boolean;
};

/** What a request carries through the routes. */
export type Env = {
  Bindings: Partial<HttpBindings>;
  Variables: {
    claims: Claims;
    actor: Actor;
    user: SessionUser | null;
    nonce: string;
    /** Set by the guard of account routes. */
    account: AccountSummary;
    /** Set by the guard of upgrades. */
    door: { account: AccountId; layer: Layer };
    /** Set by the guard of account routes too: false for a customer, who is told nothing that our judgements say. */
    seesInside: boolean;
  };
};
