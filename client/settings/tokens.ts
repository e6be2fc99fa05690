// The API tokens as the server keeps them.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { AccountList, paths } from '../../shared/protocol/routes.ts';
import { ApiTokenList, MadeToken, type MakeTokenRequest } from '../../shared/protocol/tokens.ts';
import { ask, tell } from '../session/request.ts';

const TOKENS = ['tokens'] as const;
const ACCOUNTS = ['accounts'] as const;

export const useTokens = () => useQuery({ queryKey: TOKENS, queryFn: () => ask(ApiTokenList, 'GET', paths.tokens) });

/** The accounts that a token can be for. */
export const useReadableAccounts = () =>
  useQuery({ queryKey: ACCOUNTS, queryFn: () => ask(AccountList, 'GET', paths.accounts) });

export const useMakeToken = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (request: MakeTokenRequest) => ask(MadeToken, 'POST', paths.tokens, request),
    // the answer holds the secret: it is forgotten with the dialog
    gcTime: 0,
    onSuccess: () => client.invalidateQueries({ queryKey: TOKENS }),
  });
};

export const useRevokeToken = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => tell('DELETE', paths.token(id)),
    onSuccess: () => client.invalidateQueries({ queryKey: TOKENS }),
  });
};
