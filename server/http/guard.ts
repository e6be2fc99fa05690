import type { Context, MiddlewareHandler, Next } from 'hono';
import { AccountId } from '../../shared/model/id.ts';
import { Layer } from '../../shared/model/layer.ts';
import { type AccountAction, can, gradesOf, type Subject, type WorkspaceAction } from '../access/can.ts';
import { isOwnOrigin } from '../access/origin.ts';
import { WORKSPACE } from '../members/workspace.ts';
import { claimsOf } from './claims.ts';
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
  (deps: Deps): MiddlewareHandler<Env> =>
  async (c, next) => {
    const { claims, user } = await claimsOf(deps, c);
    const actor = deps.access.actorOf(claims);
    c.set('claims', claims);
    c.set('actor', actor);
    c.set('user', actor.kind === 'member' ? user : null);
    await next();
  };

/** What a route asks of who calls it. */
export type Right =
  | { on: 'workspace'; action: WorkspaceAction }
  | { on: 'account'; action: AccountAction }
  | { on: 'layer'; action: 'read' };

const rights = new WeakMap<object, Right>();

/** The right that a guard asks for: so the description of the interface says what the doors do. */
export const rightOf = (handler: object): Right | undefined => rights.get(handler);

export const asking = <H extends object>(right: Right, guard: H): H => {
  rights.set(guard, right);
  return guard;
};

export const workspaceSubject = { kind: 'workspace', workspace: WORKSPACE } as const satisfies Subject;

/** For routes about the workspace as a whole. */
export const allow = (action: WorkspaceAction): MiddlewareHandler<Env> =>
  asking({ on: 'workspace', action }, async (c, next) => {
    const actor = c.get('actor');
    if (actor.kind === 'nobody') throw notSignedIn();
    if (!can(actor, action, workspaceSubject)) throw forbidden();
    await next();
  });

export const accountSubject = ({ access }: Pick<Deps, 'access'>, account: AccountId) =>
  ({ kind: 'account', workspace: WORKSPACE, account, isPrivate: access.isPrivate(account) }) as const satisfies Subject;

export const layerSubject = ({ access }: Pick<Deps, 'access'>, account: AccountId, layer: Layer) =>
  ({
    kind: 'layer',
    workspace: WORKSPACE,
    account,
    layer,
    isPrivate: access.isPrivate(account),
  }) as const satisfies Subject;

/** For routes about one account: unknown, malformed and invisible look alike. Hands the summary on. */
export const allowAccount = (deps: Deps, action: AccountAction): MiddlewareHandler<Env, '/:account'> =>
  asking({ on: 'account', action }, async (c: Context<Env, '/:account'>, next: Next) => {
    const actor = c.get('actor');
    if (actor.kind === 'nobody') throw notSignedIn();
    const account = await find(deps, c.req.param('account'));
    const subject = accountSubject(deps, account.id);
    if (!can(actor, 'read', subject)) throw notFound();
    if (!can(actor, action, subject)) throw forbidden();
    const grades = gradesOf(actor, subject);
    c.set('account', account);
    c.set('seesInside', !grades.every((grade) => grade.startsWith('customer-')));
    await next();
  });

/** For upgrades: as for accounts, the layer included. Hands on which. */
export const allowLayer = (deps: Deps): MiddlewareHandler<Env, '/:account/:layer'> =>
  asking({ on: 'layer', action: 'read' }, async (c: Context<Env, '/:account/:layer'>, next: Next) => {
    const actor = c.get('actor');
    if (actor.kind === 'nobody') throw notSignedIn();
    const layer = Layer.safeParse(c.req.param('layer'));
    const account = AccountId.safeParse(c.req.param('account'));
    if (!layer.success || !account.success) throw notFound();
    const mayOpen = can(actor, 'read', layerSubject(deps, account.data, layer.data));
    if (!mayOpen || !(await deps.store.accounts.has(WORKSPACE, account.data))) throw notFound();
    c.set('door', { account: account.data, layer: layer.data });
    await next();
  });

const find = async ({ store }: Deps, id: string) => {
  const parsed = AccountId.safeParse(id);
  const account = parsed.success ? await store.accounts.get(WORKSPACE, parsed.data) : null;
  if (!account) throw notFound();
  return account;
};
