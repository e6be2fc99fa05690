import { Hono } from 'hono';
import { limits } from '../../shared/protocol/limits.ts';
import { AddMemberRequest, type MemberList } from '../../shared/protocol/members.ts';
import { ChangeMemberRequest } from '../../shared/protocol/people.ts';
import { can, isOwner } from '../access/can.ts';
import { addMember } from '../members/add-member.ts';
import { WORKSPACE } from '../members/workspace.ts';
import type { Deps, Env } from './environment.ts';
import { forbidden, invalid, notFound } from './failure.ts';
import { allow, workspaceSubject } from './guard.ts';
import { noteFor } from './note.ts';
import { limitBody, readJson } from './read-json.ts';

/** The people of the workspace. The owner adds a colleague with a first password, changes roles and removes. */
export const memberRoutes = (deps: Deps) => {
  const { access, identity, log } = deps;
  const note = noteFor(deps);
  const body = limitBody(limits.bodyBytes);

  /** A member who can be changed: the owner cannot, not even by himself. */
  const changeable = async (user: string) => {
    const member = await access.members.get(user);
    if (!member) throw notFound();
    if (isOwner(member)) throw forbidden();
    return member;
  };

  return new Hono<Env>()
    .get('/api/members', allow('list-members'), async (c) => {
      const members = await access.members.list(WORKSPACE);
      const roles = new Map(members.map(({ user, role }) => [user, role]));
      const users = await identity.usersOf(members.map((member) => member.user));
      const list: MemberList = {
        members: users.map((user) => ({ ...user, role: roles.get(user.id) ?? 'member' })),
        mayAdd: can(c.get('actor'), 'manage-members', workspaceSubject),
      };
      return c.json(list);
    })

    .post('/api/members', allow('manage-members'), body, async (c) => {
      const person = await readJson(c, AddMemberRequest);
      const { role, ...user } = person;
      const member = await addMember({ members: access.members, identity }, user, role);
      if (member === 'taken') throw invalid([{ path: 'email', message: 'somebody has this address already' }]);
      log.info({ user: member.user }, 'member added');
      note(c, 'member-added', {
        subject: { kind: 'member', id: member.user, name: user.name },
        detail: { role: member.role },
      });
      return c.json({ id: member.user }, 201);
    })

    .patch('/api/members/:user', allow('manage-members'), body, async (c) => {
      const { user, role: roleBefore } = await changeable(c.req.param('user'));
      const { role } = await readJson(c, ChangeMemberRequest);
      await access.members.setRole(user, role);
      log.info({ user, role }, 'a member has another role');
      if (role !== roleBefore)
        note(c, 'member-role-changed', { subject: { kind: 'member', id: user }, detail: { roleBefore, role } });
      return c.body(null, 204);
    })

    .delete('/api/members/:user', allow('manage-members'), async (c) => {
      const { user, role: roleBefore } = await changeable(c.req.param('user'));
      // first the right, with which his sockets and tokens end; then what would bring him back
      await access.members.remove(user);
      for (const reset of access.all('reset')) if (reset.user === user) await access.remove('reset', reset.id);
      for (const session of await identity.endSessions(user, () => true)) access.endSession(session);
      await identity.retire(user);
      log.info({ user }, 'a member is removed');
      note(c, 'member-removed', { subject: { kind: 'member', id: user }, detail: { roleBefore } });
      return c.body(null, 204);
    });
};
