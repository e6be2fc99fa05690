import { Hono } from 'hono';
import { limits } from '../../shared/protocol/limits.ts';
import { AddMemberRequest, type MemberList } from '../../shared/protocol/members.ts';
import { can } from '../access/can.ts';
import { addMember } from '../members/add-member.ts';
import { WORKSPACE } from '../members/workspace.ts';
import type { Deps, Env } from './environment.ts';
import { invalid } from './failure.ts';
import { allow, workspaceSubject } from './guard.ts';
import { limitBody, readJson } from './read-json.ts';

/** The people of the workspace. The owner adds a colleague with a first password. */
export const memberRoutes = ({ access, identity, log }: Deps) =>
  new Hono<Env>()
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

    .post('/api/members', allow('manage-members'), limitBody(limits.bodyBytes), async (c) => {
      const person = await readJson(c, AddMemberRequest);
      const { role, ...user } = person;
      const member = await addMember({ members: access.members, identity }, user, role);
      if (member === 'taken') throw invalid([{ path: 'email', message: 'somebody has this address already' }]);
      log.info({ user: member.user }, 'member added');
      return c.json({ id: member.user }, 201);
    });
