// The one question to a customer: what the link shows, and the way back for the answer.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { SayDoor, SayQuestion, type SayRequest, sayPath } from '../../../shared/protocol/say.ts';
import { ask, failureCode } from '../../session/request.ts';

const key = (token: string) => ['say', token] as const;

export const useDoor = (token: string) =>
  useQuery({
    queryKey: key(token),
    queryFn: () => ask(SayDoor, 'GET', sayPath(token)),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    gcTime: 0,
  });

/** What is answered stays on the page; a link that ended meanwhile says so. */
const useTelling = <Request>(token: string, tell: (request: Request) => Promise<SayQuestion>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: tell,
    onSuccess: (question) =>
      client.setQueryData<SayDoor>(key(token), (door) => (door ? { ...door, question } : undefined)),
    onError: (error) => {
      if (failureCode(error) === 'not-found') void client.invalidateQueries({ queryKey: key(token) });
    },
  });
};

export const useUnlock = (token: string) =>
  useTelling(token, (passphrase: string) => ask(SayQuestion, 'POST', sayPath(token), { passphrase }));

export const useAnswer = (token: string) =>
  useTelling(token, (answer: SayRequest) => ask(SayQuestion, 'PUT', sayPath(token), answer));
