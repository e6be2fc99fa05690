// Who is on the team of an account and which links lead to it, as the server keeps them.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import type { AccountId } from '../../../shared/model/id.ts';
import { type MakeLinkRequest, ShareLink, Team, type TeamRole } from '../../../shared/protocol/access.ts';
import { accessPaths } from '../../../shared/protocol/routes.ts';
import { ask, tell } from '../../session/request.ts';

const teamKey = (account: AccountId) => ['team', account] as const;
const linksKey = (account: AccountId) => ['links', account] as const;

export const useTeam = (account: AccountId, isEnabled = true) =>
  useQuery({
    queryKey: teamKey(account),
    queryFn: () => ask(Team, 'GET', accessPaths.team(account)),
    enabled: isEnabled,
  });

export const useLinks = (account: AccountId) =>
  useQuery({
    queryKey: linksKey(account),
    queryFn: () => ask(z.array(ShareLink), 'GET', accessPaths.links(account)),
    refetchInterval: 5_000,
  });

type TeamChange = { user: string; role: TeamRole | null } | { isPrivate: boolean };

/** `role: null` takes somebody off. */
export const useChangeTeam = (account: AccountId) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: TeamChange) => {
      if ('isPrivate' in change) return tell('PUT', accessPaths.privacy(account), change);
      const path = accessPaths.teammate(account, change.user);
      return change.role ? tell('PUT', path, { role: change.role }) : tell('DELETE', path);
    },
    onSettled: () => client.invalidateQueries({ queryKey: teamKey(account) }),
  });
};

export const useMakeLink = (account: AccountId) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (link: z.input<typeof MakeLinkRequest>) => ask(ShareLink, 'POST', accessPaths.links(account), link),
    onSuccess: () => client.invalidateQueries({ queryKey: linksKey(account) }),
  });
};

export const useRevokeLink = (account: AccountId) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (link: string) => tell('DELETE', accessPaths.link(account, link)),
    onSuccess: () => client.invalidateQueries({ queryKey: linksKey(account) }),
  });
};
