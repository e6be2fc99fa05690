import type { AccessBook } from '../access/access-book.ts';
import type { Identity, NewUser } from '../access/identity.ts';
import { mayInvite } from '../access/may-invite.ts';
import { isOver, type RecordOf } from '../access/records.ts';
import { oneByOne } from './one-by-one.ts';
import { WORKSPACE } from './workspace.ts';

type Invited = RecordOf<'invitation'>;
type Parts = { access: AccessBook; identity: Identity; now: () => number };

export type Invitations = ReturnType<typeof createInvitations>;

/** Invitations that open the door: not used, not over, and made by somebody who still may. */
export const createInvitations = ({ access, identity, now }: Parts) => {
  const inOrder = oneByOne();
  const isOpen = (invitation: Invited): boolean =>
    invitation.usedBy === null &&
    !isOver(invitation, now()) &&
    mayInvite(access, access.actorOf({ user: invitation.createdBy, guests: [] }), invitation);
  const find = (id: string): Invited | null => {
    const invitation = access.get('invitation', id);
    return invitation && isOpen(invitation) ? invitation : null;
  };

  const admit = async (user: string, invitation: Invited): Promise<void> => {
    const { account, role, teamRole } = invitation;
    // first it is used up: a crash in between costs an invitation, and never lets in two
    await access.put({ ...invitation, usedBy: user });
    await access.members.add({ user, workspace: WORKSPACE, role });
    if (account === null) return;
    await access.put({ kind: 'team', id: `${account}/${user}`, account, user, role: teamRole ?? 'viewer' });
  };

  return {
    find,
    open: (): Invited[] => access.all('invitation').filter(isOpen),
    /** Makes the member and puts him on the team. An invitation whose address is `taken` stays open. */
    accept: (id: string, person: NewUser): Promise<{ user: string; invitation: Invited } | 'taken' | null> =>
      inOrder(async () => {
        const invitation = find(id);
        if (!invitation) return null;
        const created = await identity.createUser(person, async (user) => (await access.members.get(user)) === null);
        if (created === 'taken') return 'taken';
        await admit(created.id, invitation);
        return { user: created.id, invitation };
      }),
    /** The same for somebody whom the company's provider knows. A member stays what he is, and the invitation open. */
    acceptAs: (id: string, user: string): Promise<Invited | 'member' | null> =>
      inOrder(async () => {
        if (await access.members.get(user)) return 'member';
        const invitation = find(id);
        if (invitation) await admit(user, invitation);
        return invitation;
      }),
  };
};
