// What one keeps of himself, and the invitations, as the server has them.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Invitation, type InviteRequest, MySession, type PasswordRequest } from '../../../shared/protocol/people.ts';
import { paths } from '../../../shared/protocol/routes.ts';
import { WHO } from '../../home/who.ts';
import { ask, tell } from '../../session/request.ts';

const SESSIONS = ['my-sessions'] as const;
const INVITATIONS = ['invitations'] as const;

/** Does something, then asks again for what it changed, also when it failed: somebody else may have been faster. */
const useChange = <Request, Answer>(key: readonly string[], change: (request: Request) => Promise<Answer>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
};

export const useRenameMe = () => useChange(WHO, (name: string) => tell('PATCH', paths.me, { name }));
export const useChangePassword = () =>
  useChange(SESSIONS, (request: PasswordRequest) => tell('POST', paths.myPassword, request));

export const useMySessions = () =>
  useQuery({ queryKey: SESSIONS, queryFn: () => ask(MySession.array(), 'GET', paths.mySessions) });
export const useEndSession = () => useChange(SESSIONS, (id: string) => tell('DELETE', paths.mySession(id)));
export const useEndOtherSessions = () => useChange(SESSIONS, (_: null) => tell('DELETE', paths.mySessions));

export const useInvitations = () =>
  useQuery({ queryKey: INVITATIONS, queryFn: () => ask(Invitation.array(), 'GET', paths.invitations) });
export const useInvite = () =>
  useChange(INVITATIONS, (request: InviteRequest) => ask(Invitation, 'POST', paths.invitations, request));
export const useRevokeInvitation = () => useChange(INVITATIONS, (id: string) => tell('DELETE', paths.invitation(id)));
