import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { JoinOffer, type JoinRequest, JoinResponse } from '../../shared/protocol/access.ts';
import { paths } from '../../shared/protocol/routes.ts';
import { ask } from '../session/request.ts';
import { WHO } from './who.ts';

/** What a share link is. */
export const useJoinOffer = (token: string) =>
  useQuery({
    queryKey: ['join', token],
    queryFn: () => ask(JoinOffer, 'GET', paths.join(token)),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Comes in as a guest; from then on the page knows him. */
export const useJoin = (token: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: JoinRequest) => ask(JoinResponse, 'POST', paths.join(token), request),
    onSuccess: () => client.invalidateQueries({ queryKey: WHO }),
  });
};
