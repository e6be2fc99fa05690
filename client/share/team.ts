import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import type { AccountId } from '../../shared/model/id.ts';
import { type MakeLinkRequest, ShareLink, Team, type TeamRole } from '../../shared/protocol/access.ts';
import { MemberList } from '../../shared/protocol/members.ts';
import { paths } from '../../shared/protocol/routes.ts';
import { ask, tell } from '../session/request.ts';

const FRESH_MS = 10_000;

export const useTeam = (account: AccountId) =>
  useQuery({
    queryKey: ['team', account],
    queryFn: () => ask(Team, 'GET', paths.team(account)),
    refetchInterval: FRESH_MS,
  });

/** Everybody who could be brought in. */
export const useMembers = (isWanted: boolean) =>
  useQuery({ queryKey: ['members'], queryFn: () => ask(MemberList, 'GET', paths.members), enabled: isWanted });

/** Guests come and the last use moves while the dialog is open. */
export const useLinks = (account: AccountId, isWanted: boolean) =>
  useQuery({
    queryKey: ['links', account],
    queryFn: () => ask(z.array(ShareLink), 'GET', paths.links(account)),
    refetchInterval: FRESH_MS,
    enabled: isWanted,
  });

const useChanging = <Args, Result>(key: string, mutationFn: (args: Args) => Promise<Result>) => {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSettled: () => client.invalidateQueries({ queryKey: [key] }) });
};

export const useSetRole = (account: AccountId) =>
  useChanging('team', ({ user, role }: { user: string; role: TeamRole | null }) =>
    role ? tell('PUT', paths.teamMember(account, user), { role }) : tell('DELETE', paths.teamMember(account, user)),
  );

export const useSetPrivacy = (account: AccountId) =>
  useChanging('team', (isPrivate: boolean) => tell('PUT', paths.privacy(account), { isPrivate }));

export const useMakeLink = (account: AccountId) =>
  useChanging('links', (wanted: z.input<typeof MakeLinkRequest>) =>
    ask(ShareLink, 'POST', paths.links(account), wanted),
  );

export const useRevokeLink = (account: AccountId) =>
  useChanging('links', (link: string) => tell('DELETE', paths.link(account, link)));
