import { type Context, Hono } from 'hono';
import { importAccount } from '../../shared/document/commands/import-account.ts';
import { renameAccount } from '../../shared/document/commands/rename-account.ts';
import { perform } from '../../shared/document/edit.ts';
import { readAccount } from '../../shared/document/read.ts';
import { AccountFile, FORMAT, FORMAT_VERSION } from '../../shared/model/account-file.ts';
import { EMPTY_PROFILE } from '../../shared/model/account-profile.ts';
import { AccountId } from '../../shared/model/id.ts';
import {
  ImportAccountsRequest,
  type ImportAccountsResponse,
  type ImportedAccount,
  type ImportOutcome,
} from '../../shared/protocol/account-import.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { changedBy, mergeImported } from '../../shared/rules/portfolio/import/imported-account.ts';
import { can } from '../access/can.ts';
import { dayIn } from '../clock.ts';
import { WORKSPACE } from '../members/workspace.ts';
import { editorOf } from './editor-of.ts';
import type { Deps, Env } from './environment.ts';
import { accountSubject, allow } from './guard.ts';
import { noteFor } from './note.ts';
import { limitBody, readJson } from './read-json.ts';
import { signatureOf } from './signature-of.ts';

type Beginning = Pick<ImportAccountsRequest, 'start'> & { supplier: string };

/** Accounts from a table. Each row is done or refused by itself, and the answer says which. */
export const accountImportRoutes = (deps: Deps) => {
  const { store, rooms, access, portfolio, portfolioLive, workspace, settings, clock, newId, log } = deps;
  const note = noteFor(deps);
  const today = () => dayIn(settings.timeZone, clock.now());

  /** An account with the lanes of the workspace, which belongs to whoever makes it. */
  const make = async (
    c: Context<Env>,
    { name, owner }: ImportedAccount,
    { start, supplier }: Beginning,
  ): Promise<AccountId> => {
    const id = AccountId.parse(newId());
    const editor = editorOf(c, id);
    const own = workspace.settings.portfolio;
    const raw = {
      ...{ format: FORMAT, version: FORMAT_VERSION, account: { name, supplier, customer: name } },
      ...{ functions: own.functions ?? start.functions, levels: own.levels ?? start.levels },
      people:
        owner === ''
          ? []
          : [{ id: newId(), side: 'supplier', name: owner, posts: [{ from: null, title: '', tip: true }] }],
    };
    const context = { newId, today: today() };
    await store.accounts.create({ id, workspace: WORKSPACE, name, at: clock.now(), actor: editor.user });
    await access.put({ kind: 'team', id: `${id}/${editor.user}`, account: id, user: editor.user, role: 'editor' });
    await rooms.edit(id, editor, (docs) => {
      const { account } = raw;
      perform(docs, readAccount(docs).account, renameAccount, account, context);
      return perform(docs, readAccount(docs).account, importAccount, { file: AccountFile.parse(raw), raw }, context);
    });
    note(c, 'account-created', { account: { id, name } });
    return id;
  };

  return new Hono<Env>().post(
    '/api/portfolio/import',
    allow('create-account'),
    limitBody(limits.importBytes),
    async (c) => {
      const { rows, reason, ...beginning } = await readJson(c, ImportAccountsRequest);
      const context = { newId, today: today(), reason, by: await signatureOf(deps, c) };

      const fill = async (id: AccountId, row: ImportedAccount): Promise<boolean> => {
        const before = portfolio.get('profile', id)?.profile ?? EMPTY_PROFILE;
        if (changedBy(before, mergeImported(before, row, context)).length === 0) return false;
        await portfolio.change('profile', id, (record) => {
          const profile = mergeImported(record?.profile ?? EMPTY_PROFILE, row, context);
          return { kind: 'profile', id, account: id, profile };
        });
        return true;
      };
      const take = async (row: ImportedAccount): Promise<{ outcome: ImportOutcome; account: AccountId | null }> => {
        const { account } = row;
        if (account === null && row.name === '') return { outcome: 'no-name', account };
        if (account === null) {
          const id = await make(c, row, beginning);
          await fill(id, row);
          await portfolioLive.changed(id);
          return { outcome: 'created', account: id };
        }
        const subject = accountSubject(deps, account);
        // unknown and invisible look alike
        if (!can(c.get('actor'), 'read', subject) || !(await store.accounts.has(WORKSPACE, account)))
          return { outcome: 'not-found', account };
        if (!can(c.get('actor'), 'edit-profile', subject)) return { outcome: 'forbidden', account };
        return { outcome: (await fill(account, row)) ? 'updated' : 'unchanged', account };
      };

      const done: ImportAccountsResponse['rows'] = [];
      for (const row of rows) {
        try {
          done.push(await take(row));
        } catch (error) {
          log.error({ err: error, account: row.account }, 'a row of an import could not be taken');
          done.push({ outcome: 'failed', account: row.account });
        }
      }
      log.info({ rows: rows.length }, 'accounts imported');
      return c.json({ rows: done } satisfies ImportAccountsResponse);
    },
  );
};
