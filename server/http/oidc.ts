import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { SessionUser } from '../../shared/protocol/session.ts';
import type { Invitations } from '../members/invitations.ts';
import type { Deps, Env } from './environment.ts';
import { Failure, notFound } from './failure.ts';
import { noteFor } from './note.ts';
import { remoteAddress } from './remote-address.ts';

const Start = z.object({ url: z.url() });
const REFUSED = '/sign-in?company=refused';

/** Only ever a path of this app. */
const pathOf = (next: string | undefined): string =>
  next !== undefined && /^\/(?![/\\])[^\t\n\r]*$/.test(next) ? next : '/';

/** The way of an invitation through the provider: it is what the provider's answer leads back to. */
const invitationPath = (token: string): string => `/invitation/${token}`;
const invitationIn = (path: string): string | null => /^\/invitation\/([^/?#]+)$/.exec(path)?.[1] ?? null;

/** Sign-in at the company's OpenID provider: there, and back again, with an invitation or as a member. */
export const oidcRoutes = (deps: Deps, invitations: Invitations) => {
  const { identity, access, secrets, log } = deps;
  const note = noteFor(deps);
  const requestOf = (c: Context<Env>) => ({ headers: c.req.raw.headers, address: remoteAddress(c) });

  const openId = (token: string | undefined): string | null => {
    const id = token === undefined ? null : secrets.read('invitation', token);
    return id !== null && invitations.find(id) ? id : null;
  };

  const begin = async (c: Context<Env>, next: string, isInvited: boolean) => {
    if (!identity.oidc) throw notFound();
    const answer = await identity.oidc.start(next, isInvited, requestOf(c));
    if (answer.status === 429) throw new Failure('too-many', 'Too many tries, wait a while');
    const started = answer.ok ? Start.safeParse(await answer.json()) : null;
    if (!started?.success) {
      log.warn('the OpenID provider cannot be used');
      return c.redirect(isInvited ? `${next}?company=unreachable` : '/sign-in?company=unreachable');
    }
    for (const cookie of answer.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
    return c.redirect(started.data.url);
  };

  /** Whose session the provider's answer opened, before the browser has its cookie. */
  const userIn = async (answer: Response) => {
    const cookie = answer.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    return (await identity.sessionOf(new Headers({ cookie })))?.user ?? null;
  };

  /** Where to go with the session; null: he stays outside. */
  const admitted = async (c: Context<Env>, { id: user, name }: SessionUser, to: string): Promise<string | null> => {
    const actor = { kind: 'member', id: user, name } as const;
    const token = invitationIn(to);
    const id = token === null ? null : openId(token);
    const joined = id === null ? null : await invitations.acceptAs(id, user);
    if (joined !== null && joined !== 'member') {
      log.info({ user, invitation: id }, 'somebody accepted an invitation at the provider of the company');
      const { account, role, teamRole } = joined;
      note(c, 'member-joined', {
        actor,
        account: account === null ? null : { id: account },
        detail: { role: teamRole ?? role },
      });
      return joined.account === null ? '/' : `/accounts/${joined.account}`;
    }
    if (await access.members.get(user)) {
      note(c, 'signed-in', { actor, detail: { by: 'company' } });
      return to;
    }
    await identity.removeUser(user);
    return null;
  };

  return new Hono<Env>()
    .get('/api/auth/oidc', (c) => {
      const token = c.req.query('invitation');
      if (token === undefined) return begin(c, pathOf(c.req.query('next')), false);
      // what opens nothing says so itself, and nobody becomes a user by it
      return openId(token) === null
        ? c.redirect(invitationPath(encodeURIComponent(token)))
        : begin(c, invitationPath(token), true);
    })

    .get('/api/auth/callback/company', async (c) => {
      if (!identity.oidc) throw notFound();
      const { search } = new URL(c.req.url);
      const answer = await identity.oidc.finish(search, requestOf(c));
      const location = answer.headers.get('location');
      const to = location !== null && pathOf(location) === location ? location : REFUSED;
      const user = await userIn(answer);
      const next = user === null ? to : await admitted(c, user, to);
      if (next === null) return c.redirect(invitationIn(to) === null ? REFUSED : to);
      for (const cookie of answer.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
      return c.redirect(next);
    });
};
