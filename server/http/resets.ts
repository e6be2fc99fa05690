import { type Context, Hono } from 'hono';
import { limits } from '../../shared/protocol/limits.ts';
import { ForgotRequest, type ResetLink, ResetRequest, type SignInWays } from '../../shared/protocol/people.ts';
import { isOwner } from '../access/can.ts';
import { resetMail } from '../mail/reset-mail.ts';
import { createResets } from '../members/resets.ts';
import type { Deps, Env } from './environment.ts';
import { Failure, forbidden, notFound } from './failure.ts';
import { allow } from './guard.ts';
import { noteFor } from './note.ts';
import { limitBody, readJson } from './read-json.ts';
import { remoteAddress } from './remote-address.ts';
import { Tries } from './tries.ts';

/** Asked from one network address within a minute. */
const ASKED_PER_MINUTE = 10;

/** Forgotten passwords: by a link that the owner passes on, or by mail when the server can send it. */
export const resetRoutes = (deps: Deps) => {
  const { access, identity, mailer, settings, clock, log } = deps;
  const resets = createResets({ ...deps, now: clock.now });
  const note = noteFor(deps);
  const body = limitBody(limits.bodyBytes);
  const asked = new Tries(ASKED_PER_MINUTE, clock.now);

  const send = async (c: Context<Env>, { email, language }: { email: string; language: 'en' | 'de' }) => {
    const user = await identity.userByEmail(email);
    if (!mailer || !user || !(await access.members.get(user.id)) || resets.hasFresh(user.id)) return;
    const { path } = await resets.make(user.id);
    try {
      await mailer.send({ to: user.email, ...resetMail(language, user.name, `${settings.publicUrl}${path}`) });
    } catch (error) {
      await resets.discard(user.id);
      // only the code: what a mail server says holds the address
      log.error({ user: user.id, code: (error as { code?: string }).code }, 'a mail could not be sent');
      return;
    }
    log.info({ user: user.id }, 'a link for a new password was mailed');
    const subject = { kind: 'member', id: user.id, name: user.name } as const;
    note(c, 'reset-link-made', { subject, detail: { by: 'mail' } });
  };

  return new Hono<Env>()
    .get('/api/sign-in-ways', (c) => {
      const ways: SignInWays = { mail: mailer !== null, company: identity.oidc !== null };
      return c.json(ways);
    })

    .post('/api/forgot', body, async (c) => {
      const wanted = await readJson(c, ForgotRequest);
      if (!asked.take(remoteAddress(c))) throw new Failure('too-many', 'Too many tries, wait a while');
      // nobody waits for it: neither the answer nor its time tells whether anybody has this address
      void send(c, wanted).catch((error: unknown) =>
        log.error({ err: error }, 'a link for a new password could not be made'),
      );
      return c.json({ ok: true }, 202);
    })

    .post('/api/members/:user/reset', allow('manage-members'), async (c) => {
      const member = await access.members.get(c.req.param('user'));
      if (!member) throw notFound();
      // who has got hold of the owner's open page must not be able to take the password over
      if (isOwner(member)) throw forbidden();
      const { path, expiresAt } = await resets.make(member.user);
      log.info({ user: member.user }, 'a link for a new password was made');
      note(c, 'reset-link-made', { subject: { kind: 'member', id: member.user }, detail: { by: 'owner' } });
      const link: ResetLink = { path, expiresAt: new Date(expiresAt).toISOString() };
      return c.json(link, 201);
    })

    .get('/api/resets/:token', async (c) => {
      const reset = await resets.find(c.req.param('token'));
      const [user] = reset ? await identity.usersOf([reset.user]) : [];
      if (!user) throw notFound();
      return c.json({ name: user.name, email: user.email });
    })

    .post('/api/resets/:token', body, async (c) => {
      const token = c.req.param('token');
      const reset = await resets.find(token);
      if (!reset) throw notFound();
      const { password } = await readJson(c, ResetRequest);
      if (!(await resets.use(token, password))) throw notFound();
      note(c, 'password-reset', { actor: { kind: 'member', id: reset.user } });
      return c.json({ ok: true });
    });
};
