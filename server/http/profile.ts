import { type Context, Hono } from 'hono';
import { limits } from '../../shared/protocol/limits.ts';
import { type MySession, PasswordRequest, ProfileRequest } from '../../shared/protocol/people.ts';
import type { Deps, Env } from './environment.ts';
import { Failure, notFound, notSignedIn } from './failure.ts';
import { allow } from './guard.ts';
import { noteFor } from './note.ts';
import { limitBody, readJson } from './read-json.ts';

/** What a member keeps of himself: his name, his password, the places where he is signed in. */
export const profileRoutes = (deps: Deps) => {
  const { access, identity, sessions, log } = deps;
  const note = noteFor(deps);
  const body = limitBody(limits.bodyBytes);

  const me = (c: Context<Env>) => {
    const { user, session } = c.get('claims');
    if (user === undefined || session === undefined) throw notSignedIn();
    return { user, session };
  };
  const end = async (user: string, isMeant: (id: string) => boolean) => {
    const ended = await identity.endSessions(user, isMeant);
    for (const session of ended) access.endSession(session);
    return ended;
  };

  return new Hono<Env>()
    .patch('/api/me', allow('keep-profile'), body, async (c) => {
      const { name } = await readJson(c, ProfileRequest);
      await identity.rename(me(c).user, name);
      sessions.forget();
      const before = c.get('user')?.name ?? '';
      if (before !== name) note(c, 'member-renamed', { detail: { before, after: name } });
      return c.body(null, 204);
    })

    .post('/api/me/password', allow('keep-profile'), body, async (c) => {
      const { user, session } = me(c);
      const { present, next } = await readJson(c, PasswordRequest);
      const checked = await identity.checkPassword(user, present);
      if (checked === 'locked') throw new Failure('too-many', 'Too many tries, wait a while');
      if (checked === 'wrong') note(c, 'password-refused');
      if (checked === 'wrong') throw new Failure('wrong-credentials', 'The present password is wrong');
      await identity.setPassword(user, next);
      await end(user, (id) => id !== session);
      log.info({ user }, 'a password is changed');
      note(c, 'password-changed');
      return c.body(null, 204);
    })

    .get('/api/me/sessions', allow('keep-profile'), async (c) => {
      const { user, session } = me(c);
      const sessions = await identity.sessionsOf(user);
      const list: MySession[] = sessions.map(({ id, userAgent, createdAt, usedAt }) => ({
        id,
        isThis: id === session,
        userAgent,
        createdAt: new Date(createdAt).toISOString(),
        lastUsedAt: new Date(usedAt).toISOString(),
      }));
      return c.json(list);
    })

    .delete('/api/me/sessions', allow('keep-profile'), async (c) => {
      const { user, session } = me(c);
      const { length: count } = await end(user, (id) => id !== session);
      if (count > 0) note(c, 'session-revoked', { detail: { count } });
      return c.body(null, 204);
    })

    .delete('/api/me/sessions/:session', allow('keep-profile'), async (c) => {
      const ended = await end(me(c).user, (id) => id === c.req.param('session'));
      if (ended.length === 0) throw notFound();
      note(c, 'session-revoked', { detail: { count: ended.length } });
      return c.body(null, 204);
    });
};
