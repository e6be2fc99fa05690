import { Hono } from 'hono';
import { type RenameAccount, renameAccount } from '../../shared/document/commands/rename-account.ts';
import { perform } from '../../shared/document/edit.ts';
import { readAccount } from '../../shared/document/read.ts';
import { AccountId } from '../../shared/model/id.ts';
import { limits } from '../../shared/protocol/limits.ts';
import {
  type AccountList,
  type AccountSummary,
  ChangeAccountRequest,
  CreateAccountRequest,
  type CreateAccountResponse,
} from '../../shared/protocol/routes.ts';
import { type AccountAction, can } from '../access/can.ts';
import { dayIn } from '../clock.ts';
import { WORKSPACE } from '../members/workspace.ts';
import { summarise } from '../projection/summarise.ts';
import type { Editor } from '../sync/room.ts';
import { editorOf } from './editor-of.ts';
import type { Deps, Env } from './environment.ts';
import { forbidden, notFound } from './failure.ts';
import { accountSubject, allow, allowAccount } from './guard.ts';
import { noteFor } from './note.ts';
import { limitBody, readJson } from './read-json.ts';

/** The accounts of the workspace: list, create, look at, rename, archive, delete. The list never opens a document. */
export const accountRoutes = (deps: Deps) => {
  const { store, rooms, access, portfolio, portfolioLive, projector, readings, settings, clock, newId, log } = deps;
  const note = noteFor(deps);

  /** As the map alone tells it. */
  const forCustomer = async (account: AccountSummary): Promise<AccountSummary> => {
    const {
      day: _,
      facts: __,
      ...summary
    } = await rooms.read(account.id, ({ map }) =>
      summarise({ map, inside: null, talk: null }, dayIn(settings.timeZone, clock.now())),
    );
    return { ...account, ...summary };
  };

  const rename = (id: AccountId, editor: Editor, names: RenameAccount) =>
    rooms.edit(id, editor, (docs) =>
      perform(docs, readAccount(docs).account, renameAccount, names, {
        newId,
        today: dayIn(settings.timeZone, clock.now()),
      }),
    );

  return new Hono<Env>()
    .get('/api/accounts', allow('list-accounts'), async (c) => {
      const all = await store.accounts.list(WORKSPACE);
      const may = (action: AccountAction, id: AccountId) => can(c.get('actor'), action, accountSubject(deps, id));
      const list: AccountList = all
        .filter(({ id }) => may('read', id))
        .map((account) => ({
          ...account,
          may: {
            rename: may('rename', account.id),
            archive: may('archive', account.id),
            delete: may('delete', account.id),
            export: may('export', account.id),
          },
        }));
      return c.json(list);
    })

    .post('/api/accounts', allow('create-account'), limitBody(limits.bodyBytes), async (c) => {
      const { name } = await readJson(c, CreateAccountRequest);
      const id = AccountId.parse(newId());
      const editor = editorOf(c, id);
      await store.accounts.create({ id, workspace: WORKSPACE, name, at: clock.now(), actor: editor.user });
      await access.put({ kind: 'team', id: `${id}/${editor.user}`, account: id, user: editor.user, role: 'editor' });
      await rename(id, editor, { name, supplier: '', customer: name });
      await portfolioLive.changed(id);
      log.info({ account: id }, 'account created');
      note(c, 'account-created', { account: { id, name } });
      const created: CreateAccountResponse = { id };
      return c.json(created, 201);
    })

    .get('/api/accounts/:account', allowAccount(deps, 'read'), async (c) =>
      c.json(c.get('seesInside') ? c.get('account') : await forCustomer(c.get('account'))),
    )

    .patch('/api/accounts/:account', allowAccount(deps, 'rename'), limitBody(limits.bodyBytes), async (c) => {
      const account = c.get('account');
      const { id } = account;
      const { archived, ...names } = await readJson(c, ChangeAccountRequest);
      if (archived !== undefined) {
        if (!can(c.get('actor'), 'archive', accountSubject(deps, id))) throw forbidden();
        await store.accounts.setArchived(id, archived);
        await portfolioLive.changed(id);
        if (archived !== account.archived) note(c, archived ? 'account-archived' : 'account-unarchived', { account });
      }
      if (Object.keys(names).length > 0) {
        await rename(id, editorOf(c, id), names);
        await projector.refresh(id);
      }
      const changed = await store.accounts.get(WORKSPACE, id);
      if (!changed) throw notFound();
      const [before, after] = [account.name, changed.name];
      if (before !== after) note(c, 'account-renamed', { account: changed, detail: { before, after } });
      return c.json(changed);
    })

    .delete('/api/accounts/:account', allowAccount(deps, 'delete'), async (c) => {
      const { id } = c.get('account');
      await store.accounts.remove(id);
      await rooms.close(id);
      readings.delete(id);
      await access.forget(id);
      await portfolio.forget(id);
      await portfolioLive.changed(id);
      log.info({ account: id }, 'account deleted');
      note(c, 'account-deleted', { account: c.get('account') });
      return c.body(null, 204);
    });
};
