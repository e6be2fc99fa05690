import type { MiddlewareHandler } from 'hono';
import { AccountId } from '../../shared/model/id.ts';
import { Layer } from '../../shared/model/layer.ts';
import { type Action, can, type Subject } from '../access/can.ts';
import { isOwnOrigin } from '../access/origin.ts';
import { WORKSPACE } from '../members/workspace.ts';
import type { Deps, Env } from './environment.ts';
import { Failure, forbidden, notFound, notSignedIn } from './failure.ts';

/** Before everything else: a page of another origin gets nothing, not even a read. */
export const requireOwnOrigin =
  ({ settings }: Deps): MiddlewareHandler<Env> =>
  async (c, next) => {
    const origin = c.req.header('origin') ?? null;
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    if (!isOwnOrigin(origin, host, settings.publicUrl)) {
      throw new Failure('foreign-origin', 'This request comes from another website');
    }
    await next();
  };

/** Finds out who asks. */
export const identify =
  ({ identity, store }: Deps): MiddlewareHandler<Env> =>
  async (c, next) => {
    const user = await identity.userOf(c.req.raw.headers);
    const member = user && (await store.members.get(user.id));
    c.set('user', member ? user : null);
    c.set('actor', member ? { kind: 'member', ...member } : { kind: 'nobody' });
    await next();
  };

/** For routes about the workspace as a whole. */
export const allow =
  (action: Action): MiddlewareHandler<Env> =>
  async (c, next) => {
    const actor = c.get('actor');
    if (actor.kind === 'nobody') throw notSignedIn();
    if (!can(actor, action, { kind: 'workspace', workspace: WORKSPACE })) throw forbidden();
    await next();
  };

export const accountSubject = (account: AccountId): Subject => ({ kind: 'account', workspace: WORKSPACE, account });

/** For routes about one account: unknown, malformed and invisible look alike. Hands the summary on. */
export const allowAccount =
  (deps: Deps, action: Action): MiddlewareHandler<Env, '/:account'> =>
  async (c, next) => {
    const actor = c.get('actor');
    if (actor.kind === 'nobody') throw notSignedIn();
    const account = await find(deps, c.req.param('account'));
    const subject = accountSubject(account.id);
    if (!can(actor, 'read', subject)) throw notFound();
    if (!can(actor, action, subject)) throw forbidden();
    c.set('account', account);
    await next();
  };

/** For upgrades: as for accounts, the layer included. */
export const allowLayer =
  (deps: Deps): MiddlewareHandler<Env, '/:account/:layer'> =>
  async (c, next) => {
    const actor = c.get('actor');
    if (actor.kind === 'nobody') throw notSignedIn();
    const layer = Layer.safeParse(c.req.param('layer'));
    const account = await find(deps, c.req.param('account'));
    if (!layer.success) throw notFound();
    const subject = { kind: 'layer', workspace: WORKSPACE, account: account.id, layer: layer.data } as const;
    if (!can(actor, 'read', subject)) throw notFound();
    c.set('account', account);
    await next();
  };

const find = async ({ store }: Deps, id: string) => {
  const parsed = AccountId.safeParse(id);
  const account = parsed.success ? await store.accounts.get(WORKSPACE, parsed.data) : null;
  if (!account) throw notFound();
  return account;
};
