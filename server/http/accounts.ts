import { Hono } from 'hono';
import { AccountId } from '../../shared/model/id.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { CreateAccountRequest, type CreateAccountResponse } from '../../shared/protocol/routes.ts';
import { WORKSPACE } from '../accounts/workspace.ts';
import type { Deps, Env } from './environment.ts';
import { notSignedIn } from './failure.ts';
import { allow, allowAccount } from './guard.ts';
import { limitBody, readJson } from './read-json.ts';

/** The accounts of the workspace: list, create, look at, delete. The list never opens a document. */
export const accountRoutes = (deps: Deps) => {
  const { store, rooms, clock, newId, log } = deps;
  return new Hono<Env>()
    .get('/api/accounts', allow('list-accounts'), async (c) => c.json(await store.accounts.list(WORKSPACE)))

    .post('/api/accounts', allow('create-account'), limitBody(limits.bodyBytes), async (c) => {
      const { name } = await readJson(c, CreateAccountRequest);
      const actor = c.get('actor');
      if (actor.kind === 'nobody') throw notSignedIn();
      const id = AccountId.parse(newId());
      await store.accounts.create({ id, workspace: WORKSPACE, name, at: clock.now(), actor: actor.user });
      log.info({ account: id }, 'account created');
      const created: CreateAccountResponse = { id };
      return c.json(created, 201);
    })

    .get('/api/accounts/:account', allowAccount(deps, 'read'), (c) => c.json(c.get('account')))

    .delete('/api/accounts/:account', allowAccount(deps, 'delete'), async (c) => {
      const { id } = c.get('account');
      await store.accounts.remove(id);
      await rooms.close(id);
      log.info({ account: id }, 'account deleted');
      return c.body(null, 204);
    });
};
