// What I am told: of comments, of what customers say, of rounds of scoring. Asked for from time to time, and at once when this page, or another tab of mine, knows better.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type Notice, NoticeList, type ReadNoticesRequest } from '../../shared/protocol/notices.ts';
import { paths } from '../../shared/protocol/routes.ts';
import { ask, tell } from '../session/request.ts';

export const EVERY_MS = 20_000;
export const NOTICES = ['notices'] as const;
const COUNT = [...NOTICES, 'count'] as const;
const CHANNEL = 'facet.notices';

const askCount = () => ask(NoticeList, 'GET', `${paths.notices}?limit=0`);

/** How many are unread; null: not known yet. */
export const useUnreadNotices = (): number | null =>
  useQuery({
    queryKey: COUNT,
    queryFn: askCount,
    refetchInterval: EVERY_MS,
    refetchOnWindowFocus: 'always',
    retry: false,
  }).data?.unread ?? null;

const NONE: readonly Notice[] = [];

/** What is unread of one account. */
export const useUnreadIn = (account: string, isAsked: boolean): readonly Notice[] =>
  useQuery({
    queryKey: [...NOTICES, 'account', account],
    queryFn: () => ask(NoticeList, 'GET', `${paths.notices}?unread=true&limit=500&account=${account}`),
    refetchInterval: EVERY_MS,
    refetchOnWindowFocus: 'always',
    retry: false,
    enabled: isAsked,
  }).data?.notices ?? NONE;

/** Asks again now. */
export const useRefreshNotices = (): (() => void) => {
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: NOTICES });
};

/** Two tabs agree: what one has read the other asks for again. */
export const useNoticesOfOtherTabs = (): void => {
  const client = useQueryClient();
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return;
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = () => void client.invalidateQueries({ queryKey: NOTICES });
    return () => channel.close();
  }, [client]);
};

const tellOtherTabs = () => {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('read');
  channel.close();
};

export const useReadNotices = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (which: ReadNoticesRequest) => tell('POST', paths.readNotices, which),
    onSuccess: async () => {
      tellOtherTabs();
      await client.invalidateQueries({ queryKey: NOTICES });
    },
  });
};

export type { Notice };
