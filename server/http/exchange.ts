import { Hono } from 'hono';
import { importAccount } from '../../shared/document/commands/import-account.ts';
import { perform } from '../../shared/document/edit.ts';
import { exportAccount } from '../../shared/document/export-account.ts';
import { readAccount } from '../../shared/document/read.ts';
import { AccountFile } from '../../shared/model/account-file.ts';
import { limits } from '../../shared/protocol/limits.ts';
import type { ImportResponse } from '../../shared/protocol/routes.ts';
import { dayIn } from '../clock.ts';
import { editorOf } from './editor-of.ts';
import type { Deps, Env } from './environment.ts';
import { invalid } from './failure.ts';
import { fileName } from './file-name.ts';
import { allowAccount } from './guard.ts';
import { noteFor } from './note.ts';
import { limitBody, parse, readUnknown } from './read-json.ts';
import { takeErased } from './take-erased.ts';
import { takeSignatures } from './take-signatures.ts';

/** The whole account as a file, and a file merged into it through the command that the client uses as well. */
export const exchangeRoutes = (deps: Deps) => {
  const { rooms, projector, versions, erasures, settings, clock, newId, log } = deps;
  const note = noteFor(deps);
  return new Hono<Env>()
    .get('/api/accounts/:account/export', allowAccount(deps, 'export'), async (c) => {
      const { id, name } = c.get('account');
      const file = await rooms.read(id, exportAccount);
      note(c, 'account-exported', { account: c.get('account') });
      c.header('content-disposition', `attachment; filename="${fileName(name)}.facet.json"`);
      return c.json(file);
    })

    .post('/api/accounts/:account/import', allowAccount(deps, 'import'), limitBody(limits.importBytes), async (c) => {
      const { id } = c.get('account');
      const raw = await readUnknown(c);
      takeSignatures(raw, (await rooms.read(id, readAccount)).account.talk.comments);
      const file = parse(AccountFile, raw);
      const erased = takeErased(raw, (person) => erasures.isErased(id, person));
      await versions.keep(id, { kind: 'before-import', by: editorOf(c, id).user });
      const context = { newId, today: dayIn(settings.timeZone, clock.now()) };
      const result: ImportResponse = await rooms.edit(id, editorOf(c, id), (docs) => {
        try {
          return perform(docs, readAccount(docs).account, importAccount, { file, raw }, context);
        } catch (error) {
          if (error instanceof RangeError) throw invalid([{ path: '', message: 'the file is nested too deeply' }]);
          throw error;
        }
      });
      await projector.refresh(id);
      const { added, updated, unchanged } = result;
      const rejected = [...erased.rejected, ...result.rejected.map(erased.placeOf)];
      log.info({ account: id, added, updated, unchanged, rejected: rejected.length }, 'account file imported');
      note(c, 'account-imported', {
        account: c.get('account'),
        detail: { added, updated, rejected: rejected.length },
      });
      return c.json({ added, updated, unchanged, rejected } satisfies ImportResponse);
    });
};
