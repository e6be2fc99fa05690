// The portfolio as the server keeps it, and as it changes while somebody looks at it.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { AccountId } from '../../shared/model/id.ts';
import {
  type ChangeProfileRequest,
  Portfolio,
  ProfileAnswer,
  portfolioPaths,
} from '../../shared/protocol/portfolio.ts';
import { ask } from '../session/request.ts';
import { applyEvents, type RowEvent } from './apply-event.ts';
import { openPortfolioStream } from './portfolio-stream.ts';

export const PORTFOLIO = ['portfolio'] as const;

export const ROUNDS = ['rounds'] as const;

/** What was told while the whole was on its way: it may be newer than what comes. */
let told: RowEvent[] | null = null;

const askForAll = async (): Promise<Portfolio> => {
  told = [];
  try {
    return applyEvents(await ask(Portfolio, 'GET', portfolioPaths.portfolio), told);
  } finally {
    told = null;
  }
};

export const usePortfolio = (isEnabled = true) =>
  useQuery({
    queryKey: PORTFOLIO,
    queryFn: askForAll,
    enabled: isEnabled,
    staleTime: Number.POSITIVE_INFINITY,
  });

const isAnything = () => true;

/** Keeps the portfolio in step with the server as long as the page can be seen; what changed meanwhile comes when it is again. */
export const useLivePortfolio = (): void => {
  const client = useQueryClient();
  // the stream begins with what has changed after the first answer
  const { data: isThere = false } = useQuery({
    queryKey: PORTFOLIO,
    queryFn: askForAll,
    enabled: false,
    select: isAnything,
  });
  useEffect(() => {
    if (!isThere) return;
    const all = () => void client.invalidateQueries({ queryKey: PORTFOLIO });
    const rounds = () => void client.invalidateQueries({ queryKey: ROUNDS });
    return openPortfolioStream({
      version: () => client.getQueryData<Portfolio>(PORTFOLIO)?.version,
      ask: all,
      opened: rounds,
      tell(events) {
        if (events.some(({ kind }) => kind === 'round')) rounds();
        const rows = events.filter((event) => event.kind === 'row' || event.kind === 'gone');
        told?.push(...rows);
        client.setQueryData<Portfolio>(PORTFOLIO, (now) => now && applyEvents(now, rows));
        if (events.some(({ kind }) => kind === 'again')) all();
      },
    });
  }, [client, isThere]);
};

export const useProfile = (id: AccountId) =>
  useQuery({
    queryKey: ['profile', id],
    queryFn: () => ask(ProfileAnswer, 'GET', portfolioPaths.profile(id)),
  });

export const useChangeProfile = (id: AccountId) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: ChangeProfileRequest) => ask(ProfileAnswer, 'PATCH', portfolioPaths.profile(id), change),
    onSuccess: (answer) => client.setQueryData(['profile', id], answer),
  });
};
