import { Hono } from 'hono';
import { exportAccount } from '../../shared/document/export-account.ts';
import { type AccountState, decodeState } from '../../shared/document/state.ts';
import type { AccountId } from '../../shared/model/id.ts';
import { LAYERS } from '../../shared/model/layer.ts';
import { limits } from '../../shared/protocol/limits.ts';
import {
  MakeVersionRequest,
  NameVersionRequest,
  type Version,
  type VersionContent,
  type VersionEdits,
  type VersionList,
} from '../../shared/protocol/versions.ts';
import { dayIn } from '../clock.ts';
import type { StoredVersion } from '../storage/ports.ts';
import { editorsBetween } from '../versions/editors.ts';
import { editorOf } from './editor-of.ts';
import type { Deps, Env } from './environment.ts';
import { forbidden, notFound } from './failure.ts';
import { fileName } from './file-name.ts';
import { allowAccount } from './guard.ts';
import { noteFor, noteOpened } from './note.ts';
import { peopleOf } from './people-of.ts';
import { limitBody, readJson } from './read-json.ts';

type Names = ReadonlyMap<string, { id: string; name: string }>;

/** A version without a name is known by its day. */
const subjectOf = ({ id, name, day }: Version) => ({ kind: 'version', id, name: name ?? day }) as const;

/** The versions of an account: list, keep, open, export, name, delete. A version holds every layer, `inside` too. */
export const versionRoutes = (deps: Deps) => {
  const { store, versions, settings, authors, log } = deps;
  const note = noteFor(deps);
  const body = limitBody(limits.bodyBytes);

  const dayOf = (instant: number) => dayIn(settings.timeZone, instant);
  const iso = (instant: number) => new Date(instant).toISOString();

  const namesOf = async (ids: readonly string[]): Promise<Names> => {
    return new Map((await peopleOf(deps, ids)).map(({ id, name }) => [id, { id, name }]));
  };

  const shown = (version: StoredVersion, editors: readonly string[], names: Names): Version => ({
    id: version.id,
    kind: version.kind,
    name: version.name,
    at: iso(version.at),
    day: dayOf(version.at),
    by: names.get(version.by) ?? null,
    editors: editors.flatMap((id) => names.get(id) ?? []),
  });

  const list = async (account: AccountId): Promise<VersionList> => {
    const [kept, trail] = [await store.versions.list(account), await store.documents.trail(account)];
    const names = await namesOf([...kept.map(({ by }) => by), ...trail.map(({ actor }) => actor)]);
    return {
      versions: kept.map((version, index) =>
        shown(version, editorsBetween(trail, kept[index + 1]?.at ?? Number.NEGATIVE_INFINITY, version.at), names),
      ),
      since: editorsBetween(trail, kept[0]?.at ?? Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY).flatMap(
        (id) => names.get(id) ?? [],
      ),
    };
  };

  const find = async (account: AccountId, id: string): Promise<Version> => {
    const found = (await list(account)).versions.find((version) => version.id === id);
    if (!found) throw notFound();
    return found;
  };

  const open = async (account: AccountId, id: string): Promise<AccountState> => {
    const state = await versions.open(account, id);
    if (!state) throw notFound();
    return state;
  };

  return new Hono<Env>()
    .get('/api/accounts/:account/versions', allowAccount(deps, 'read-versions'), async (c) =>
      c.json(await list(c.get('account').id)),
    )

    .post('/api/accounts/:account/versions', allowAccount(deps, 'keep-version'), body, async (c) => {
      const { id } = c.get('account');
      const wanted = await readJson(c, MakeVersionRequest);
      const by = editorOf(c, c.get('account').id).user;
      const kept = await versions.keep(
        id,
        'name' in wanted ? { kind: 'named', name: wanted.name, by } : { kind: `before-${wanted.before}`, by },
      );
      if ('name' in wanted) {
        const subject = { kind: 'version', id: kept?.version.id ?? '', name: wanted.name } as const;
        note(c, 'version-kept', { account: c.get('account'), subject });
      } else note(c, wanted.before === 'restore' ? 'restore-begun' : 'import-begun', { account: c.get('account') });
      return kept ? c.json(await find(id, kept.version.id), kept.isNew ? 201 : 200) : c.body(null, 204);
    })

    .get('/api/accounts/:account/versions/:version', allowAccount(deps, 'read-versions'), async (c) => {
      const { id } = c.get('account');
      const version = await find(id, c.req.param('version'));
      const state = await open(id, version.id);
      noteOpened(deps, c, c.get('account'));
      const content: VersionContent = {
        version,
        layers: Object.fromEntries(
          LAYERS.map((layer) => [layer, Buffer.from(state[layer]).toString('base64')]),
        ) as VersionContent['layers'],
      };
      return c.json(content);
    })

    .get('/api/accounts/:account/versions/:version/edits', allowAccount(deps, 'read-versions'), async (c) => {
      const { id } = c.get('account');
      const version = await find(id, c.req.param('version'));
      const since = (await store.documents.trail(id)).filter((entry) => entry.last > Date.parse(version.at));
      const known = await authors(id);
      const names = await namesOf([...since.map(({ actor }) => actor), ...known.map(({ actor }) => actor)]);
      // an actor without a name is told as well: he may have been the one who edited
      const person = (actor: string) => names.get(actor) ?? { id: actor, name: '' };
      const edits: VersionEdits = {
        trail: since.map(({ layer, actor, first, last }) => ({
          layer,
          by: person(actor),
          first: iso(first),
          last: iso(last),
          day: dayOf(last),
        })),
        writers: known.map(({ layer, client, actor }) => ({ layer, client, by: person(actor) })),
      };
      return c.json(edits);
    })

    .get('/api/accounts/:account/versions/:version/export', allowAccount(deps, 'read-versions'), async (c) => {
      const { id, name } = c.get('account');
      const version = await find(id, c.req.param('version'));
      const file = exportAccount(decodeState(await open(id, version.id)));
      note(c, 'version-exported', { account: c.get('account'), subject: subjectOf(version) });
      c.header('content-disposition', `attachment; filename="${fileName(`${name} ${version.day}`)}.facet.json"`);
      return c.json(file);
    })

    .patch('/api/accounts/:account/versions/:version', allowAccount(deps, 'edit-version'), body, async (c) => {
      const { id } = c.get('account');
      const version = await find(id, c.req.param('version'));
      const { name } = await readJson(c, NameVersionRequest);
      await store.versions.rename(id, version.id, name);
      note(c, 'version-named', {
        account: c.get('account'),
        subject: subjectOf({ ...version, name }),
        detail: { ...(version.name === null ? {} : { before: version.name }), after: name },
      });
      return c.json({ ...version, name });
    })

    .delete('/api/accounts/:account/versions/:version', allowAccount(deps, 'edit-version'), async (c) => {
      const { id } = c.get('account');
      const version = await find(id, c.req.param('version'));
      // what was kept by itself is everybody's safety net: the retention alone takes it away
      if (version.name === null) throw forbidden();
      await store.versions.remove(id, [version.id]);
      log.info({ account: id }, 'version deleted');
      note(c, 'version-deleted', { account: c.get('account'), subject: subjectOf(version) });
      return c.body(null, 204);
    });
};
