import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { limits } from '../../shared/protocol/limits.ts';
import { type Session, SetUpRequest, SignInRequest } from '../../shared/protocol/session.ts';
import { can } from '../access/can.ts';
import type { IdentityRequest } from '../access/identity.ts';
import { dayIn } from '../clock.ts';
import { WORKSPACE } from '../members/workspace.ts';
import type { Deps, Env } from './environment.ts';
import { Failure } from './failure.ts';
import { workspaceSubject } from './guard.ts';
import { noteFor } from './note.ts';
import { noteSignIn } from './note-sign-in.ts';
import { peopleOf } from './people-of.ts';
import { limitBody, parse, readJson, readUnknown } from './read-json.ts';
import { remoteAddress } from './remote-address.ts';
import { signInBy } from './sign-in-by.ts';

const Token = z.looseObject({ token: z.string() });

/** Set-up, sign in, sign out, and who I am: the only routes of the API that nobody may call. */
export const sessionRoutes = (deps: Deps) => {
  const { settings, identity, access, setUp, clock, log } = deps;

  const note = noteFor(deps);
  const notes = noteSignIn(deps);

  const guestOf = async (c: Context<Env>) => {
    const actor = c.get('actor');
    const id = actor.kind === 'guest' ? actor.grants[0]?.user : undefined;
    return id === undefined ? null : ((await peopleOf(deps, [id]))[0] ?? null);
  };

  const signIn = (credentials: SignInRequest, request: IdentityRequest) => signInBy(identity, credentials, request);

  return new Hono<Env>()
    .get('/api/session', async (c) => {
      const session: Session = {
        user: c.get('user') ?? (await guestOf(c)),
        isGuest: c.get('actor').kind === 'guest',
        ...(can(c.get('actor'), 'read-audit', workspaceSubject) ? { mayReadAudit: true } : {}),
        setUp: await setUp.done(),
        today: dayIn(settings.timeZone, clock.now()),
        timeZone: settings.timeZone,
      };
      return c.json(session);
    })

    .post('/api/setup', limitBody(limits.bodyBytes), async (c) => {
      if (await setUp.done()) throw new Failure('already-set-up', 'There is an owner already');
      const body = await readUnknown(c);
      if (!setUp.isToken(parse(Token, body).token)) throw new Failure('wrong-token', 'The set-up link is not valid');
      const { name, email, password } = parse(SetUpRequest, body);
      if (!(await setUp.makeOwner({ name, email, password }))) {
        throw new Failure('already-set-up', 'There is an owner already');
      }
      log.info('set up: there is an owner now');
      const owner = await access.members.owner(WORKSPACE);
      if (owner) note(c, 'workspace-set-up', { actor: { kind: 'member', id: owner.user, name } });
      const cookies = await signIn({ email, password }, { headers: c.req.raw.headers, address: remoteAddress(c) });
      for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
      return c.json({ ok: true });
    })

    .post('/api/auth/sign-in/email', limitBody(limits.bodyBytes), async (c) => {
      const credentials = await readJson(c, SignInRequest);
      const request = { headers: c.req.raw.headers, address: remoteAddress(c) };
      const cookies = await signIn(credentials, request).catch(async (error: unknown) => {
        const isWrong = error instanceof Failure && error.code === 'wrong-credentials';
        if (isWrong) await notes.refused(c, credentials.email);
        throw error;
      });
      for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
      await notes.came(c, credentials.email);
      return c.json({ ok: true });
    })

    .post('/api/auth/sign-out', async (c) => {
      const answer = await identity.signOut({ headers: c.req.raw.headers, address: remoteAddress(c) });
      for (const cookie of answer.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true });
      const { session } = c.get('claims');
      if (session !== undefined) access.endSession(session);
      if (c.get('actor').kind === 'member') note(c, 'signed-out');
      return c.json({ ok: true });
    });
};
