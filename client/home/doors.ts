// What stands before the door: an invitation, a link for a new password, a forgotten one.
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ForgotRequest, InvitationOffer, ResetOffer, SignInWays } from '../../shared/protocol/people.ts';
import { paths } from '../../shared/protocol/routes.ts';
import { ask, tell } from '../session/request.ts';

export const useInvitationOffer = (token: string) =>
  useQuery({
    queryKey: ['invitation', token],
    queryFn: () => ask(InvitationOffer, 'GET', paths.invitation(token)),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useResetOffer = (token: string) =>
  useQuery({
    queryKey: ['reset', token],
    queryFn: () => ask(ResetOffer, 'GET', paths.reset(token)),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useReset = (token: string) =>
  useMutation({ mutationFn: (password: string) => tell('POST', paths.reset(token), { password }) });

export const useSignInWays = () =>
  useQuery({ queryKey: ['sign-in-ways'], queryFn: () => ask(SignInWays, 'GET', paths.signInWays) });

export const useForgot = () =>
  useMutation({ mutationFn: (request: ForgotRequest) => tell('POST', paths.forgot, request) });
