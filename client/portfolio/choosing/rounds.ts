// The rounds of scoring as the server keeps them.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AgreedScore } from '../../../shared/model/scoring.ts';
import { MemberList } from '../../../shared/protocol/members.ts';
import { paths } from '../../../shared/protocol/routes.ts';
import {
  type ChangeRoundRequest,
  type CloseRoundRequest,
  CloseRoundResponse,
  type MakeRoundRequest,
  RoundList,
  RoundView,
  roundPaths,
  type ScoresRequest,
} from '../../../shared/protocol/scoring.ts';
import { ask, tell } from '../../session/request.ts';
import { PORTFOLIO, ROUNDS } from '../portfolio.ts';

const roundKey = (id: string) => [...ROUNDS, id] as const;

export const useRounds = () => useQuery({ queryKey: ROUNDS, queryFn: () => ask(RoundList, 'GET', roundPaths.rounds) });

export const useRound = (id: string) =>
  useQuery({
    queryKey: roundKey(id),
    queryFn: () => ask(RoundView, 'GET', roundPaths.round(id)),
    // a round that is not there is not asked for again and again
    retry: false,
  });

/** Who can be asked. */
export const useMembers = () =>
  useQuery({ queryKey: ['members'], queryFn: async () => (await ask(MemberList, 'GET', paths.members)).members });

export const saveSheet = (round: string, account: string, scores: ScoresRequest): Promise<void> =>
  tell('PUT', roundPaths.sheet(round, account), scores);

export const useMakeRound = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: MakeRoundRequest) => ask(RoundView, 'POST', roundPaths.rounds, request),
    onSuccess: (round) => {
      client.setQueryData(roundKey(round.id), round);
      return client.invalidateQueries({ queryKey: ROUNDS, exact: true });
    },
  });
};

/** Everything that whoever holds a round does with it. */
export const useHoldRound = (id: string) => {
  const client = useQueryClient();
  const settled = () => client.invalidateQueries({ queryKey: ROUNDS });
  const change = useMutation({
    mutationFn: (request: ChangeRoundRequest) => ask(RoundView, 'PATCH', roundPaths.round(id), request),
    onSuccess: (round) => client.setQueryData(roundKey(id), round),
    onSettled: settled,
  });
  const agree = useMutation({
    mutationFn: ({ account, ...agreed }: ScoresRequest & { account: string }) =>
      tell('PUT', roundPaths.agreed(id, account), agreed),
    onSettled: settled,
  });
  const close = useMutation({
    mutationFn: (request: CloseRoundRequest) => ask(CloseRoundResponse, 'POST', roundPaths.close(id), request),
    onSuccess: ({ round }) => client.setQueryData(roundKey(id), round),
    onSettled: () => Promise.all([settled(), client.invalidateQueries({ queryKey: PORTFOLIO })]),
  });
  const remove = useMutation({
    mutationFn: () => tell('DELETE', roundPaths.round(id)),
    onSuccess: () => {
      client.removeQueries({ queryKey: roundKey(id) });
      return client.invalidateQueries({ queryKey: ROUNDS, exact: true });
    },
  });
  return { change, agree, close, remove };
};

/** What was agreed on shows at once: the one place that writes into a round that is looked at. */
export const useShowAgreed = (id: string) => {
  const client = useQueryClient();
  return (agreed: AgreedScore) =>
    client.setQueryData<RoundView>(roundKey(id), (now) =>
      now?.revealed
        ? {
            ...now,
            revealed: {
              ...now.revealed,
              agreed: [...now.revealed.agreed.filter((one) => one.account !== agreed.account), agreed],
            },
          }
        : now,
    );
};
