import { Hono } from 'hono';
import { RecordId } from '../../shared/model/id.ts';
import type { SavedView } from '../../shared/model/saved-view.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { type ListedView, PutViewRequest } from '../../shared/protocol/views.ts';
import { type Actor, can, userOf } from '../access/can.ts';
import type { Deps, Env } from './environment.ts';
import { Failure, notFound } from './failure.ts';
import { allow, workspaceSubject } from './guard.ts';
import { limitBody, parse, readJson } from './read-json.ts';

/** Saved views of the list: everybody keeps his own, and sees those that colleagues share. */
export const viewRoutes = ({ portfolio, identity }: Deps) => {
  const mayRemove = (actor: Actor, { user, shared }: SavedView): boolean =>
    user === userOf(actor) || (shared && can(actor, 'manage-workspace', workspaceSubject));

  const listed = async (actor: Actor, views: readonly SavedView[]): Promise<ListedView[]> => {
    const users = await identity.usersOf([...new Set(views.map(({ user }) => user))]);
    const names = new Map(users.map(({ id, name }) => [id, name]));
    return views.map(({ user, ...view }) => ({
      ...view,
      by: names.get(user) ?? '',
      isMine: user === userOf(actor),
      mayRemove: mayRemove(actor, { user, ...view }),
    }));
  };
  const all = (): SavedView[] => portfolio.all('view').map(({ view }) => view);

  return new Hono<Env>()
    .get('/api/portfolio/views', allow('keep-profile'), async (c) => {
      const actor = c.get('actor');
      const views = all().filter(({ user, shared }) => shared || user === userOf(actor));
      const list = await listed(actor, views);
      return c.json(list.sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id)));
    })

    .put('/api/portfolio/views/:view', allow('keep-profile'), limitBody(limits.bodyBytes), async (c) => {
      const actor = c.get('actor');
      const user = userOf(actor) ?? '';
      const id = parse(RecordId, c.req.param('view'));
      const asked = await readJson(c, PutViewRequest);
      const before = portfolio.get('view', id)?.view;
      // the id of somebody else's view is no way to it
      if (before && before.user !== user) throw notFound();
      const own = all().filter((view) => view.user === user).length;
      if (!before && own >= limits.savedViews) throw new Failure('too-large', 'You have too many views');
      const view: SavedView = { id, user, ...asked };
      await portfolio.put({ kind: 'view', id, account: null, view });
      const [answer] = await listed(actor, [view]);
      return c.json(answer, before ? 200 : 201);
    })

    .delete('/api/portfolio/views/:view', allow('keep-profile'), async (c) => {
      const id = c.req.param('view');
      const view = portfolio.get('view', id)?.view;
      if (!view || !mayRemove(c.get('actor'), view)) throw notFound();
      await portfolio.remove('view', id);
      return c.body(null, 204);
    });
};
