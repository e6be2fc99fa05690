import type { WorkspaceRole } from '../../shared/protocol/access.ts';
import type { Identity, NewUser } from '../access/identity.ts';
import type { Member, MemberStore } from '../storage/ports.ts';
import { WORKSPACE } from './workspace.ts';

type Parts = { members: MemberStore; identity: Identity };

/** A person who can sign in and belongs to the workspace; `taken` when a member has this address. */
export const addMember = async (
  { members, identity }: Parts,
  user: NewUser,
  role: WorkspaceRole,
): Promise<Member | 'taken'> => {
  const created = await identity.createUser(user, async (id) => (await members.get(id)) === null);
  if (created === 'taken') return 'taken';
  const member = { user: created.id, workspace: WORKSPACE, role };
  await members.add(member);
  return member;
};
