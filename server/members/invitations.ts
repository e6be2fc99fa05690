import type { AccessBook } from '../access/access-book.ts';
import type { Identity, NewUser } from '../access/identity.ts';
import { mayInvite } from '../access/may-invite.ts';
import { isOver, type RecordOf } from '../access/records.ts';
import { oneByOne } from './one-by-one.ts';
import { WORKSPACE } from './workspace.ts';

type Invited = RecordOf<'invitation'>;
type Parts = { access: AccessBook; identity: Identity; now: () => number };

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
        const { account, role, teamRole } = invitation;
        // first it is used up: a crash in between costs an invitation, and never lets in two
        await access.put({ ...invitation, usedBy: created.id });
        await access.members.add({ user: created.id, workspace: WORKSPACE, role });
        if (account !== null) {
          const id = `${account}/${created.id}`;
          await access.put({ kind: 'team', id, account, user: created.id, role: teamRole ?? 'viewer' });
        }
        return { user: created.id, invitation };
      }),
  };
};
