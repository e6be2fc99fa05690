// The people of the workspace as the server keeps them.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type AddMemberRequest, MemberList } from '../../shared/protocol/members.ts';
import { paths } from '../../shared/protocol/routes.ts';
import { ask, tell } from '../session/request.ts';

const COLLEAGUES = ['colleagues'] as const;

export const useColleagues = () =>
  useQuery({ queryKey: COLLEAGUES, queryFn: () => ask(MemberList, 'GET', paths.members) });

export const useAddColleague = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (person: AddMemberRequest) => tell('POST', paths.members, person),
    onSuccess: () => client.invalidateQueries({ queryKey: COLLEAGUES }),
  });
};
