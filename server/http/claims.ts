import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import type { SessionUser } from '../../shared/protocol/session.ts';
import type { Claims } from '../access/access-book.ts';
import { isOver } from '../access/records.ts';
import { hashOf } from '../access/secrets.ts';
import type { Deps, Env } from './environment.ts';

/** One cookie for each account that somebody is a guest of. */
export const GUEST_COOKIE = 'facet.guest.';

const NOBODY: Claims = { guests: [] };

/** A token's last use is known to the minute: not every request is worth a write. */
const USE_KNOWN_MS = 60_000;

const noteUse = ({ access, clock, log }: Deps, id: string): void => {
  const at = clock.now();
  access
    .changeToken(id, (token) => {
      const isKnown = token.lastUsedAt !== null && at - token.lastUsedAt < USE_KNOWN_MS;
      return isKnown || isOver(token, at) ? null : { ...token, lastUsedAt: at };
    })
    .catch((error) => log.warn({ err: error }, 'the use of a token was not written down'));
};

const bearerOf = (c: Context<Env>): string | undefined =>
  /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];

/** What a token says: an API token, or a share link that asks for no passphrase. A wrong one says nothing. */
const ofToken = (deps: Deps, given: string): Claims => {
  const { access, secrets } = deps;
  const hash = hashOf(given);
  const token = access.all('token').find((one) => one.hash === hash);
  if (token) {
    noteUse(deps, token.id);
    return { guests: [], token: token.id };
  }
  const link = secrets.read('link', given);
  return link !== null && access.get('link', link)?.passphrase === null ? { guests: [], link } : NOBODY;
};

/**
 * What a request shows of who sends it. A bearer token counts alone; `?token=` counts for sockets only, for a browser
 * can give them no header, and addresses are written down in too many places.
 */
export const claimsOf = async (deps: Deps, c: Context<Env>): Promise<{ claims: Claims; user: SessionUser | null }> => {
  const bearer = bearerOf(c) ?? (c.req.path.startsWith('/sync/') ? c.req.query('token') : undefined);
  if (c.req.header('authorization') !== undefined || bearer !== undefined) {
    return { claims: bearer === undefined ? NOBODY : ofToken(deps, bearer), user: null };
  }
  const session = await deps.sessions.sessionOf(c.req.raw.headers);
  const guests = Object.entries(getCookie(c)).flatMap(([name, value]) => {
    const id = name.startsWith(GUEST_COOKIE) ? deps.secrets.read('guest', value) : null;
    return id === null ? [] : [id];
  });
  if (!session) return { claims: { guests }, user: null };
  return { claims: { user: session.user.id, session: session.id, guests }, user: session.user };
};
