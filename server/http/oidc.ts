import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Deps, Env } from './environment.ts';
import { Failure, notFound } from './failure.ts';
import { noteFor } from './note.ts';
import { remoteAddress } from './remote-address.ts';

const Start = z.object({ url: z.url() });

/** Only ever a path of this app. */
const pathOf = (next: string | undefined): string =>
  next !== undefined && /^\/(?![/\\])[^\t\n\r]*$/.test(next) ? next : '/';

/** Sign-in at the company's OpenID provider: there, and back again. */
export const oidcRoutes = (deps: Deps) => {
  const { identity, access, log } = deps;
  const note = noteFor(deps);

  /** The provider sent somebody back who is a member. */
  const noteCame = async (c: Context<Env>, cookies: readonly string[]) => {
    const cookie = cookies.map((one) => one.split(';')[0]).join('; ');
    const session = await identity.sessionOf(new Headers({ cookie }));
    if (!session || !(await access.members.get(session.user.id))) return;
    const actor = { kind: 'member', id: session.user.id, name: session.user.name } as const;
    note(c, 'signed-in', { actor, detail: { by: 'company' } });
  };

  return new Hono<Env>()
    .get('/api/auth/oidc', async (c) => {
      if (!identity.oidc) throw notFound();
      const request = { headers: c.req.raw.headers, address: remoteAddress(c) };
      const answer = await identity.oidc.start(pathOf(c.req.query('next')), request);
      if (answer.status === 429) throw new Failure('too-many', 'Too many tries, wait a while');
      const started = answer.ok ? Start.safeParse(await answer.json()) : null;
      if (!started?.success) {
        log.warn('the OpenID provider cannot be used');
        return c.redirect('/sign-in?company=unreachable');
      }
      for (const cookie of answer.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
      return c.redirect(started.data.url);
    })

    .get('/api/auth/callback/company', async (c) => {
      if (!identity.oidc) throw notFound();
      const { search } = new URL(c.req.url);
      const answer = await identity.oidc.finish(search, { headers: c.req.raw.headers, address: remoteAddress(c) });
      const cookies = answer.headers.getSetCookie();
      for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
      await noteCame(c, cookies).catch((error: unknown) => log.warn({ err: error }, 'it is not known who signed in'));
      const to = answer.headers.get('location');
      return c.redirect(to !== null && pathOf(to) === to ? to : '/sign-in?company=refused');
    });
};
