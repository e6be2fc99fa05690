// The people of the workspace as the server keeps them.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { MemberList } from '../../shared/protocol/members.ts';
import { type ChangeMemberRequest, ResetLink } from '../../shared/protocol/people.ts';
import { paths } from '../../shared/protocol/routes.ts';
import { ask, tell } from '../session/request.ts';

const COLLEAGUES = ['colleagues'] as const;

export const useColleagues = () =>
  useQuery({ queryKey: COLLEAGUES, queryFn: () => ask(MemberList, 'GET', paths.members) });

export const useChangeMember = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ user, ...request }: { user: string } & ChangeMemberRequest) =>
      tell('PATCH', paths.member(user), request),
    onSettled: () => client.invalidateQueries({ queryKey: COLLEAGUES }),
  });
};

export const useRemoveMember = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (user: string) => tell('DELETE', paths.member(user)),
    onSettled: () => client.invalidateQueries({ queryKey: COLLEAGUES }),
  });
};

/** A link with which a member chooses a new password; each call makes the earlier ones useless. */
export const useMakeReset = () =>
  useMutation({ mutationFn: (user: string) => ask(ResetLink, 'POST', paths.memberReset(user)) });
