import { Hono } from 'hono';
import { accountImportRoutes } from './http/account-import.ts';
import { accountRoutes } from './http/accounts.ts';
import { auditRoutes } from './http/audit.ts';
import { commentRoutes } from './http/comments.ts';
import type { Deps, Env } from './http/environment.ts';
import { exchangeRoutes } from './http/exchange.ts';
import { answerFailure, Failure, notFound, notSaved, notSignedIn, stopping } from './http/failure.ts';
import { identify, requireOwnOrigin } from './http/guard.ts';
import { healthRoutes } from './http/health.ts';
import { invitationRoutes } from './http/invitations.ts';
import { joinRoutes } from './http/join.ts';
import { linkRoutes } from './http/links.ts';
import { measureRoutes } from './http/measures.ts';
import { memberRoutes } from './http/members.ts';
import { noticeRoutes } from './http/notices.ts';
import { observe } from './http/observe.ts';
import { oidcRoutes } from './http/oidc.ts';
import { openapiRoutes } from './http/openapi.ts';
import { pageRoutes } from './http/pages.ts';
import { portfolioRoutes } from './http/portfolio.ts';
import { portfolioEventsRoutes } from './http/portfolio-events.ts';
import { privacyRoutes } from './http/privacy.ts';
import { profileRoutes } from './http/profile.ts';
import { resetRoutes } from './http/resets.ts';
import { reviewRoutes } from './http/reviews.ts';
import { roundRoutes } from './http/rounds.ts';
import { sayRoutes } from './http/say.ts';
import { securityHeaders } from './http/security-headers.ts';
import { sessionRoutes } from './http/session.ts';
import { syncRoutes } from './http/sync.ts';
import { teamRoutes } from './http/team.ts';
import { tokenRoutes } from './http/tokens.ts';
import { versionRoutes } from './http/versions.ts';
import { viewRoutes } from './http/views.ts';
import { workspaceRoutes } from './http/workspace.ts';
import { createInvitations } from './members/invitations.ts';
import { StoreFailure } from './storage/ports.ts';
import { AccountGone, NotSaved, Stopping } from './sync/rooms.ts';

/** The whole HTTP interface. Opens nothing and starts nothing by itself. */
export const createApp = (deps: Deps) => {
  const app = new Hono<Env>();
  app.use(observe(deps), securityHeaders(deps), requireOwnOrigin(deps));
  for (const path of ['/api/*', '/sync/*', '/metrics']) app.use(path, identify(deps));

  const { access, identity, clock } = deps;
  const invitations = createInvitations({ access, identity, now: clock.now });
  app.route('/', healthRoutes(deps));
  app.route('/', sessionRoutes(deps));
  app.route('/', memberRoutes(deps));
  app.route('/', invitationRoutes(deps, invitations));
  app.route('/', profileRoutes(deps));
  app.route('/', resetRoutes(deps));
  app.route('/', oidcRoutes(deps, invitations));
  app.route('/', joinRoutes(deps));
  app.route('/', sayRoutes(deps));
  app.route('/', tokenRoutes(deps));
  app.route(
    '/',
    openapiRoutes(() => app.routes),
  );
  app.route('/', auditRoutes(deps));
  app.route('/', workspaceRoutes(deps));
  app.route('/', accountRoutes(deps));
  app.route('/', portfolioRoutes(deps));
  app.route('/', portfolioEventsRoutes(deps));
  app.route('/', roundRoutes(deps));
  app.route('/', accountImportRoutes(deps));
  app.route('/', viewRoutes(deps));
  app.route('/', reviewRoutes(deps));
  app.route('/', teamRoutes(deps));
  app.route('/', linkRoutes(deps));
  app.route('/', commentRoutes(deps));
  app.route('/', noticeRoutes(deps));
  app.route('/', exchangeRoutes(deps));
  app.route('/', privacyRoutes(deps));
  app.route('/', measureRoutes(deps));
  app.route('/', versionRoutes(deps));
  app.route('/', syncRoutes(deps));

  const unknown = (signedIn: boolean) => (signedIn ? notFound() : notSignedIn());
  for (const path of ['/api/*', '/sync/*'])
    app.all(path, (c) => answerFailure(c, unknown(c.get('actor').kind !== 'nobody')));
  app.route('/', pageRoutes(deps));
  app.notFound((c) => answerFailure(c, notFound()));

  app.onError((error, c) => {
    if (error instanceof Failure) return answerFailure(c, error);
    if (error instanceof AccountGone) return answerFailure(c, notFound());
    if (error instanceof NotSaved || error instanceof StoreFailure) return answerFailure(c, notSaved());
    if (error instanceof Stopping) return answerFailure(c, stopping());
    deps.log.error({ err: error, method: c.req.method }, 'a request failed');
    return answerFailure(c, new Failure('internal', 'Something went wrong on the server'));
  });
  return app;
};
