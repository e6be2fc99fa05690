import { Hono } from 'hono';
import { type MyAccess, SetPrivacyRequest, SetTeamRequest, type Team } from '../../shared/protocol/access.ts';
import { limits } from '../../shared/protocol/limits.ts';
import { type AccountAction, can, gradesOf, nameOnAccount } from '../access/can.ts';
import { WORKSPACE } from '../members/workspace.ts';
import type { Deps, Env } from './environment.ts';
import { forbidden, notFound } from './failure.ts';
import { accountSubject, allowAccount, layerSubject, workspaceSubject } from './guard.ts';
import { noteFor } from './note.ts';
import { limitBody, readJson } from './read-json.ts';

/** The strongest first: what somebody is called who is several things. */
const STRENGTH = ['owner', 'editor', 'manager', 'commenter', 'viewer', 'customer-editor', 'customer-viewer'] as const;

/** What I may do on an account, who else may, and who decides. */
export const teamRoutes = (deps: Deps) => {
  const { access, identity } = deps;
  const note = noteFor(deps);
  const body = limitBody(limits.bodyBytes);
  return new Hono<Env>()
    .get('/api/accounts/:account/access', allowAccount(deps, 'read'), (c) => {
      const actor = c.get('actor');
      const { id } = c.get('account');
      const subject = accountSubject(deps, id);
      const grades = gradesOf(actor, subject).map((grade) =>
        grade.replace('link-', '').replace('token-write', 'editor'),
      );
      const writes = (layer: 'map' | 'inside' | 'talk') => can(actor, 'write', layerSubject(deps, id, layer));
      const opens = (layer: 'inside' | 'talk') => can(actor, 'read', layerSubject(deps, id, layer));
      const may = (action: AccountAction) => can(actor, action, subject);
      const mine: MyAccess = {
        role: STRENGTH.find((role) => grades.includes(role)) ?? 'viewer',
        author: nameOnAccount(actor, id),
        isGuest: nameOnAccount(actor, id).includes(':'),
        layers: {
          map: writes('map'),
          inside: opens('inside') ? writes('inside') : null,
          talk: opens('talk') ? may('comment') : null,
        },
        judging: opens('inside') ? deps.workspace.settings.judging : null,
        may: {
          rename: may('rename'),
          archive: may('archive'),
          delete: may('delete'),
          export: may('export'),
          import: may('import'),
          comment: may('comment'),
          readVersions: may('read-versions'),
          keepVersion: may('keep-version'),
          share: may('share'),
          readTeam: may('read-team'),
          manageTeam: may('manage-team'),
          reportPerson: may('report-person'),
          erasePerson: may('erase-person'),
          editProfile: may('edit-profile'),
        },
      };
      return c.json(mine);
    })

    .get('/api/accounts/:account/team', allowAccount(deps, 'read-team'), async (c) => {
      const { id } = c.get('account');
      const team = access.teamOf(id);
      const isPrivate = access.isPrivate(id);
      const subject = accountSubject(deps, id);
      const members = (await access.members.list(WORKSPACE)).filter(({ user }) =>
        can(access.actorOf({ user, guests: [] }), 'read', subject),
      );
      const users = await identity.usersOf(members.map(({ user }) => user));
      const roles = new Map(members.map(({ user, role }) => [user, role]));
      const shown: Team = {
        isPrivate,
        mayManage: can(c.get('actor'), 'manage-team', subject),
        people: users.map(({ id: user, name, email }) => ({
          user,
          name,
          email,
          workspaceRole: roles.get(user) ?? 'member',
          role: team.get(user) ?? null,
        })),
      };
      return c.json(shown);
    })

    .put('/api/accounts/:account/team/:user', allowAccount(deps, 'manage-team'), body, async (c) => {
      const { id } = c.get('account');
      const { role } = await readJson(c, SetTeamRequest);
      const user = c.req.param('user');
      if (!(await access.members.get(user))) throw notFound();
      const roleBefore = access.get('team', `${id}/${user}`)?.role ?? null;
      await access.put({ kind: 'team', id: `${id}/${user}`, account: id, user, role });
      if (role !== roleBefore) {
        const subject = { kind: 'member', id: user } as const;
        note(c, 'team-changed', { account: c.get('account'), subject, detail: { roleBefore, role } });
      }
      return c.body(null, 204);
    })

    .delete('/api/accounts/:account/team/:user', allowAccount(deps, 'manage-team'), async (c) => {
      const { id } = c.get('account');
      const user = c.req.param('user');
      // without an editor nobody on the team could bring the next one: only who sees every account may leave it so
      const isLast = access.editorsOf(id).every((editor) => editor === user);
      if (isLast && !can(c.get('actor'), 'manage-members', workspaceSubject)) throw forbidden();
      const roleBefore = access.get('team', `${id}/${user}`)?.role;
      await access.remove('team', `${id}/${user}`);
      if (roleBefore) {
        const subject = { kind: 'member', id: user } as const;
        note(c, 'team-changed', { account: c.get('account'), subject, detail: { roleBefore, role: null } });
      }
      return c.body(null, 204);
    })

    .put('/api/accounts/:account/privacy', allowAccount(deps, 'manage-team'), body, async (c) => {
      const { id } = c.get('account');
      const { isPrivate } = await readJson(c, SetPrivacyRequest);
      const wasPrivate = access.isPrivate(id);
      if (isPrivate) await access.put({ kind: 'private', id, account: id });
      else await access.remove('private', id);
      if (isPrivate !== wasPrivate) note(c, 'privacy-changed', { account: c.get('account'), detail: { isPrivate } });
      return c.body(null, 204);
    });
};
