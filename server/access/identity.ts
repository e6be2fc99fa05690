import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { limits } from '../../shared/protocol/limits.ts';
import type { SessionUser } from '../../shared/protocol/session.ts';
import type { Log } from '../log.ts';
import { type Credentials, createCredentials, isRetired } from './credentials.ts';
import { createDeviceCookies } from './device-cookie.ts';
import { Lockout } from './lockout.ts';
import { createOidc, type Oidc, type OidcSettings, oidcOptions } from './oidc.ts';

/** People's accounts, as the routes need them; better-auth stands behind it. */
export type Identity = Credentials & {
  /** null: there is no provider. */
  oidc: Oidc | null;
  /** Who is signed in, and by which session. */
  sessionOf(headers: Headers): Promise<{ id: string; user: SessionUser } | null>;
  /** The answer carries the session cookie, or is a 401, or a 429 for too many tries from here or with this address. */
  signIn(credentials: { email: string; password: string }, request: IdentityRequest): Promise<Response>;
  /** After too many wrong passwords none is tried with this address for a while. */
  isLockedOut(email: string): boolean;
  /** The answer takes the cookie back. */
  signOut(request: IdentityRequest): Promise<Response>;
  /** `taken` when another person has this address. `isLeftover` tells whether its holder may be replaced. */
  createUser(user: NewUser, isLeftover: (id: string) => Promise<boolean>): Promise<{ id: string } | 'taken'>;
  /** Ends the sessions of somebody who is no member; who became a user with the first of them is taken back whole. */
  removeUser(user: string): Promise<void>;
  /** Names and addresses of people by id, in the order asked for; unknown ones are left out. */
  usersOf(ids: readonly string[]): Promise<SessionUser[]>;
};

export type NewUser = { name: string; email: string; password: string };
export type IdentityRequest = { headers: Headers; address: string };

type Options = {
  database: BetterAuthOptions['database'];
  secret: string;
  origin: string;
  now: () => number;
  log: Log;
  oidc: OidcSettings | null;
  /** How passwords are kept; better-auth's scrypt when none is given. */
  passwords?: Passwords;
};

export type Passwords = {
  hash(password: string): Promise<string>;
  verify(kept: { hash: string; password: string }): Promise<boolean>;
};

const SESSION_SECONDS = 30 * 24 * 3600;
/** How exactly it is known when a session was last used. */
const USED_WITHIN_SECONDS = 15 * 60;
/** Somebody becomes a user and has his first session in one request. */
const JUST_NOW_MS = 10_000;
const ADDRESS_HEADER = 'x-facet-address';
/** Tries to sign in from one address within a minute; beyond it 429. */
const SIGN_IN_PER_MINUTE = 30;

/**
 * better-auth on the app's own database, cut down to what is needed: e-mail and password, no sign-up, no
 * telemetry. Its handler is never mounted: only these calls reach it, with bodies we made ourselves.
 */
export const createIdentity = async ({
  database,
  secret,
  origin,
  now,
  log,
  oidc,
  passwords,
}: Options): Promise<Identity> => {
  const options: BetterAuthOptions = {
    ...(oidc ? oidcOptions(oidc) : {}),
    appName: 'Facet',
    baseURL: origin,
    basePath: '/api/auth',
    secret,
    database,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: limits.passwordMin,
      maxPasswordLength: limits.passwordMax,
      ...(passwords ? { password: passwords } : {}),
    },
    session: { expiresIn: SESSION_SECONDS, updateAge: USED_WITHIN_SECONDS, cookieCache: { enabled: false } },
    rateLimit: {
      enabled: true,
      storage: 'memory' as const,
      customRules: {
        '/sign-in/email': { window: 60, max: SIGN_IN_PER_MINUTE },
        '/sign-in/social': { window: 60, max: SIGN_IN_PER_MINUTE },
        '/sign-out': false as const,
      },
    },
    telemetry: { enabled: false },
    logger: {
      level: 'warn' as const,
      // only the message: the arguments can hold addresses of people
      log: (level: 'info' | 'success' | 'warn' | 'error' | 'debug', message: string) =>
        log[level === 'success' ? 'info' : level]({ room: 'identity' }, message),
    },
    advanced: {
      cookiePrefix: 'facet',
      useSecureCookies: origin.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' as const, path: '/' },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      // reason: our own origin rule stands before every route, this one's too
      disableCSRFCheck: true,
    },
  };
  const auth = betterAuth(options);
  await (await getMigrations(options)).runMigrations();
  const lockout = new Lockout(now);
  const devices = createDeviceCookies(secret, origin.startsWith('https:'));

  const call = (path: string, body: unknown, { headers, address }: IdentityRequest): Promise<Response> => {
    const sent = new Headers({ 'content-type': 'application/json', [ADDRESS_HEADER]: address });
    for (const name of ['cookie', 'user-agent']) {
      const value = headers.get(name);
      if (value !== null) sent.set(name, value);
    }
    return auth.handler(
      new Request(`${origin}/api/auth${path}`, {
        headers: sent,
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      }),
    );
  };

  return {
    ...createCredentials(await auth.$context, lockout),
    oidc: oidc ? createOidc(call) : null,
    async sessionOf(headers) {
      if (!headers.has('cookie')) return null;
      const session = await auth.api.getSession({ headers });
      if (!session) return null;
      const { id, name, email } = session.user;
      return { id: session.session.id, user: { id, name, email } };
    },
    async signIn({ email, password }, request) {
      const device = devices.read(email, request.headers);
      if (!lockout.take(email, device)) return new Response(null, { status: 429 });
      const answer = await call('/sign-in/email', { email, password }, request);
      if (!answer.ok) return answer;
      lockout.clear(email, device);
      const headers = new Headers(answer.headers);
      headers.append('set-cookie', devices.make(email));
      return new Response(answer.body, { status: answer.status, headers });
    },
    isLockedOut: (email) => lockout.isLocked(email),
    signOut: (request) => call('/sign-out', {}, request),
    async createUser({ name, email, password }, isLeftover) {
      const { internalAdapter, password: hasher } = await auth.$context;
      const holder = await internalAdapter.findUserByEmail(email.toLowerCase());
      // reason: a set-up that was interrupted half way leaves a user who is nobody; it must be possible to repeat it
      if (holder && !(await isLeftover(holder.user.id))) return 'taken';
      if (holder) await internalAdapter.deleteUser(holder.user.id);
      const user = await internalAdapter.createUser(
        { name, email: email.toLowerCase(), emailVerified: false },
        { method: 'email-password' },
      );
      await internalAdapter.linkAccount({
        userId: user.id,
        accountId: user.id,
        providerId: 'credential',
        password: await hasher.hash(password),
      });
      return { id: user.id };
    },
    async removeUser(user) {
      const { internalAdapter } = await auth.$context;
      const [found, sessions] = await Promise.all([
        internalAdapter.findUserById(user),
        internalAdapter.listSessions(user),
      ]);
      await internalAdapter.deleteSessions(sessions.map(({ token }) => token));
      const first = Math.min(...sessions.map(({ createdAt }) => createdAt.getTime()));
      // reason: a member who was removed a moment ago is nobody either, and what he drew needs his name
      if (!found || first - found.createdAt.getTime() > JUST_NOW_MS) return;
      await internalAdapter.deleteAccounts(user);
      await internalAdapter.deleteUser(user);
    },
    async usersOf(ids) {
      const { internalAdapter } = await auth.$context;
      const users = await Promise.all(ids.map((id) => internalAdapter.findUserById(id)));
      return users.flatMap((user) =>
        user ? [{ id: user.id, name: user.name, email: isRetired(user.email) ? '' : user.email }] : [],
      );
    },
  };
};
