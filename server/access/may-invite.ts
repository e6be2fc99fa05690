import { WORKSPACE } from '../members/workspace.ts';
import type { AccessBook } from './access-book.ts';
import { type Actor, can } from './can.ts';
import type { RecordOf } from './records.ts';

/** Whether somebody may invite so, and therefore sees and revokes such an invitation. */
export const mayInvite = (
  access: AccessBook,
  actor: Actor,
  { account, role }: Pick<RecordOf<'invitation'>, 'account' | 'role'>,
): boolean => {
  if (can(actor, 'manage-members', { kind: 'workspace', workspace: WORKSPACE })) return true;
  if (account === null || role !== 'member') return false;
  return can(actor, 'invite', { kind: 'account', workspace: WORKSPACE, account, isPrivate: access.isPrivate(account) });
};
