import { Hono } from 'hono';
import type { AccountId } from '../../shared/model/id.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { type ApiToken, type ApiTokenList, type MadeToken, MakeTokenRequest } from '../../shared/protocol/tokens.ts';
import { type Actor, can } from '../access/can.ts';
import { isOver, type RecordOf } from '../access/records.ts';
import { hashOf, newApiToken } from '../access/secrets.ts';
import { WORKSPACE } from '../members/workspace.ts';
import type { Deps, Env } from './environment.ts';
import { invalid, notFound } from './failure.ts';
import { accountSubject, allow, workspaceSubject } from './guard.ts';
import { noteFor } from './note.ts';
import { limitBody, readJson } from './read-json.ts';

const iso = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString());

/** In whose name somebody keeps tokens: only a member may. */
const userOf = (actor: Actor): string => (actor.kind === 'member' ? actor.user : '');

/** API tokens: list, make, revoke. Everybody his own; whoever manages the members sees and revokes all. */
export const tokenRoutes = (deps: Deps) => {
  const { access, identity, store, clock, newId, log } = deps;
  const note = noteFor(deps);

  const isInSight = (actor: Actor, { user }: RecordOf<'token'>): boolean =>
    user === userOf(actor) || can(actor, 'manage-members', workspaceSubject);

  const shown = (token: RecordOf<'token'>, names: ReadonlyMap<string, string>, me: string): ApiToken => ({
    id: token.id,
    name: token.name,
    access: token.access,
    accounts: token.accounts,
    state: token.revokedAt !== null ? 'revoked' : isOver(token, clock.now()) ? 'expired' : 'open',
    createdAt: new Date(token.createdAt).toISOString(),
    expiresAt: iso(token.expiresAt),
    lastUsedAt: iso(token.lastUsedAt),
    owner: { name: names.get(token.user) ?? '', isMe: token.user === me },
  });

  const namesOf = async (tokens: readonly RecordOf<'token'>[]): Promise<ReadonlyMap<string, string>> => {
    const users = await identity.usersOf([...new Set(tokens.map(({ user }) => user))]);
    return new Map(users.map(({ id, name }) => [id, name]));
  };

  const mayRead = async (actor: Actor, account: AccountId): Promise<boolean> =>
    can(actor, 'read', accountSubject(deps, account)) && (await store.accounts.has(WORKSPACE, account));

  return new Hono<Env>()
    .get('/api/tokens', allow('keep-tokens'), async (c) => {
      const actor = c.get('actor');
      const tokens = access
        .all('token')
        .filter((token) => isInSight(actor, token))
        .toSorted((a, b) => b.createdAt - a.createdAt);
      const names = await namesOf(tokens);
      const list: ApiTokenList = tokens.map((token) => shown(token, names, userOf(actor)));
      return c.json(list);
    })

    .post('/api/tokens', allow('keep-tokens'), limitBody(limits.bodyBytes), async (c) => {
      const actor = c.get('actor');
      const { name, access: allowed, accounts, expiresAt } = await readJson(c, MakeTokenRequest);
      const ends = expiresAt === null ? null : Date.parse(expiresAt);
      if (ends !== null && ends <= clock.now()) {
        throw invalid([{ path: 'expiresAt', message: 'this moment has passed' }]);
      }
      for (const [index, account] of (accounts ?? []).entries()) {
        // one that is not there and one that he may not see look alike
        if (!(await mayRead(actor, account))) {
          throw invalid([{ path: `accounts[${index}]`, message: 'there is no such account' }]);
        }
      }
      const secret = newApiToken();
      const token: RecordOf<'token'> = {
        kind: 'token',
        id: newId(),
        account: null,
        user: userOf(actor),
        name,
        access: allowed,
        accounts: accounts === null ? null : [...new Set(accounts)],
        hash: hashOf(secret),
        createdAt: clock.now(),
        expiresAt: ends,
        revokedAt: null,
        lastUsedAt: null,
      };
      await access.put(token);
      log.info({ token: token.id, user: token.user }, 'an API token was made');
      note(c, 'token-made', {
        subject: { kind: 'token', id: token.id, name },
        detail: {
          access: allowed,
          expiresAt: iso(ends),
          ...(token.accounts ? { count: token.accounts.length } : {}),
        },
      });
      const made: MadeToken = { ...shown(token, await namesOf([token]), token.user), secret };
      return c.json(made, 201);
    })

    .delete('/api/tokens/:token', allow('keep-tokens'), async (c) => {
      const token = access.get('token', c.req.param('token'));
      if (!token || !isInSight(c.get('actor'), token)) throw notFound();
      const isFirst = token.revokedAt === null;
      await access.changeToken(token.id, (present) =>
        present.revokedAt === null ? { ...present, revokedAt: clock.now() } : null,
      );
      log.info({ token: token.id }, 'an API token was revoked');
      if (isFirst)
        note(c, 'token-revoked', {
          subject: { kind: 'token', id: token.id, name: token.name, of: token.user },
        });
      return c.body(null, 204);
    });
};
