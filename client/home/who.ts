// Who is signed in. The last answer is remembered on this device, so that an account opens without a connection.
import { useMutation, useMutationState, useQuery, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { type JoinRequest, JoinResponse } from '../../shared/protocol/access.ts';
import { type AcceptRequest, AcceptResponse } from '../../shared/protocol/people.ts';
import { accessPaths, paths } from '../../shared/protocol/routes.ts';
import { Session, type SetUpRequest, type SignInRequest } from '../../shared/protocol/session.ts';
import { ask, failureCode, tell } from '../session/request.ts';

export const WHO = ['who'] as const;
const SIGN_IN = ['sign-in'] as const;
const ACCEPT = ['accept'] as const;
const SET_UP = ['set-up'] as const;
const KEY = 'facet.who';

const remember = (who: Session) => {
  if (who.user) localStorage.setItem(KEY, JSON.stringify(who));
  else localStorage.removeItem(KEY);
};

const recall = (): Session | null => {
  const stored = localStorage.getItem(KEY);
  if (stored === null) return null;
  try {
    return Session.parse(JSON.parse(stored));
  } catch {
    return null;
  }
};

/** Asks the server; when it does not answer, the person who was here last may work on with what is on this device. */
const fetchWho = async (): Promise<Session> => {
  try {
    const who = await ask(Session, 'GET', paths.session);
    remember(who);
    return who;
  } catch (error) {
    const last = failureCode(error) === 'unreachable' || failureCode(error) === 'unavailable' ? recall() : null;
    if (last) return last;
    throw error;
  }
};

export const useWho = () => useQuery({ queryKey: WHO, queryFn: fetchWho, staleTime: Number.POSITIVE_INFINITY });

/** Whoever came by a share link sees his account and nothing else. Asks nobody. */
export const useIsGuest = (): boolean => useQueryClient().getQueryData<Session>(WHO)?.isGuest ?? false;

const useEntering = <Request, Answer>(mutationKey: readonly string[], enter: (request: Request) => Promise<Answer>) => {
  const client = useQueryClient();
  return useMutation({
    mutationKey,
    mutationFn: async (request: Request) => {
      const answer = await enter(request);
      client.setQueryData(WHO, await fetchWho());
      return answer;
    },
  });
};

/** Comes in by a share link; answers the account. */
export const useJoin = (token: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (request: z.infer<typeof JoinRequest>) => {
      const { account } = await ask(JoinResponse, 'POST', accessPaths.join(token), request);
      client.setQueryData(WHO, await fetchWho());
      return account;
    },
  });
};

export const useSignIn = () => useEntering(SIGN_IN, (request: SignInRequest) => tell('POST', paths.signIn, request));
export const useSetUp = () => useEntering(SET_UP, (request: SetUpRequest) => tell('POST', paths.setUp, request));
export const useAccept = (token: string) =>
  useEntering([...ACCEPT, token], (request: AcceptRequest) =>
    ask(AcceptResponse, 'POST', paths.invitation(token), request),
  );

/** What an invitation that was accepted in this page opened; undefined: it was not. */
export const useAccepted = (token: string): AcceptResponse | undefined =>
  useMutationState({
    filters: { mutationKey: [...ACCEPT, token], status: 'success' },
    select: (mutation) => mutation.state.data as AcceptResponse,
  }).at(-1);

/** This page has just been set up: the link is used, and it was used here. */
export const useHasSetUp = (): boolean =>
  useMutationState({ filters: { mutationKey: SET_UP, status: 'success' } }).length > 0;

/** `afterwards` runs while the page still knows who it was: to leave his places and tidy up after him. */
export const useSignOut = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (afterwards: () => Promise<void>) => {
      await tell('POST', paths.signOut, {});
      localStorage.removeItem(KEY);
      await afterwards();
      const who = await ask(Session, 'GET', paths.session);
      client.removeQueries({ predicate: (query) => query.queryKey[0] !== WHO[0] });
      client.setQueryData(WHO, who);
    },
  });
};
