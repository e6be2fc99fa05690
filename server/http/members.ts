import { type Context, Hono } from 'hono';
import { limits } from '../../shared/protocol/limits.ts';
import { AddMemberRequest, type MemberList } from '../../shared/protocol/members.ts';
import { ChangeMemberRequest } from '../../shared/protocol/people.ts';
import { can, isOwner } from '../access/can.ts';
import { addMember } from '../members/add-member.ts';
import { oneByOne } from '../members/one-by-one.ts';
import { WORKSPACE } from '../members/workspace.ts';
import type { Deps, Env } from './environment.ts';
import { Failure, invalid, notFound } from './failure.ts';
import { allow, workspaceSubject } from './guard.ts';
import { noteFor } from './note.ts';
import { limitBody, readJson } from './read-json.ts';

/** The people of the workspace. Owners add a colleague with a first password, change roles and remove. */
export const memberRoutes = (deps: Deps) => {
  const { access, identity, log } = deps;
  const note = noteFor(deps);
  const body = limitBody(limits.bodyBytes);

  /** Two owners who step down at the same moment: one after the other, so that the second is the last. */
  const inOrder = oneByOne();

  const owners = async () => (await access.members.list(WORKSPACE)).filter(isOwner);

  /** A member who can become less or nothing: the last owner cannot. */
  const changeable = async (user: string) => {
    const member = await access.members.get(user);
    if (!member) throw notFound();
    if (isOwner(member) && (await owners()).length === 1) {
      throw new Failure('last-owner', 'A workspace needs an owner: make somebody else an owner first');
    }
    return member;
  };

  /** An open page that somebody left alone must not hand the workspace over. */
  const checkPassword = async (c: Context<Env>, password: string) => {
    const user = c.get('user')?.id ?? '';
    const checked = await identity.checkPassword(user, password);
    if (checked === 'right') return;
    note(c, 'password-refused');
    if (checked === 'locked') throw new Failure('too-many', 'Too many tries, wait a while');
    throw new Failure('wrong-credentials', 'The password is wrong');
  };

  return new Hono<Env>()
    .get('/api/members', allow('list-members'), async (c) => {
      const members = await access.members.list(WORKSPACE);
      const roles = new Map(members.map(({ user, role }) => [user, role]));
      const users = await identity.usersOf(members.map((member) => member.user));
      const mayAdd = can(c.get('actor'), 'manage-members', workspaceSubject);
      const isOnly = (await owners()).length === 1;
      const list: MemberList = {
        members: users.map((user) => {
          const role = roles.get(user.id) ?? 'member';
          return { ...user, role, mayChange: mayAdd && !(isOwner({ role }) && isOnly) };
        }),
        mayAdd,
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
      const user = c.req.param('user');
      const { role, password } = await readJson(c, ChangeMemberRequest);
      const known = await access.members.get(user);
      if (!known) throw notFound();
      if (isOwner({ role }) && !isOwner(known)) await checkPassword(c, password);
      await inOrder(async () => {
        const { role: roleBefore } = isOwner({ role }) ? known : await changeable(user);
        await access.members.setRole(user, role);
        log.info({ user, role }, 'a member has another role');
        if (role !== roleBefore)
          note(c, 'member-role-changed', { subject: { kind: 'member', id: user }, detail: { roleBefore, role } });
      });
      return c.body(null, 204);
    })

    .delete('/api/members/:user', allow('manage-members'), async (c) => {
      const user = c.req.param('user');
      await inOrder(async () => {
        const { role: roleBefore } = await changeable(user);
        // first the right, with which his sockets and tokens end; then what would bring him back
        await access.members.remove(user);
        for (const reset of access.all('reset')) if (reset.user === user) await access.remove('reset', reset.id);
        for (const session of await identity.endSessions(user, () => true)) access.endSession(session);
        await identity.retire(user);
        log.info({ user }, 'a member is removed');
        note(c, 'member-removed', { subject: { kind: 'member', id: user }, detail: { roleBefore } });
      });
      return c.body(null, 204);
    });
};
