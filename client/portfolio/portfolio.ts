// The portfolio as the server keeps it, and as it changes while somebody looks at it.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { AccountId } from '../../shared/model/id.ts';
import {
  type ChangeProfileRequest,
  Portfolio,
  PortfolioEvent,
  ProfileAnswer,
  portfolioPaths,
} from '../../shared/protocol/portfolio.ts';
import { ask } from '../session/request.ts';
import { applyEvent } from './apply-event.ts';

export const PORTFOLIO = ['portfolio'] as const;

export const ROUNDS = ['rounds'] as const;

/** Changes that come faster than this are asked for together. */
const AGAIN_MS = 300;

export const usePortfolio = (isEnabled = true) =>
  useQuery({
    queryKey: PORTFOLIO,
    queryFn: () => ask(Portfolio, 'GET', portfolioPaths.portfolio),
    enabled: isEnabled,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Keeps the portfolio in step with the server as long as it is on the screen; the browser finds back by itself. */
export const useLivePortfolio = (): void => {
  const client = useQueryClient();
  useEffect(() => {
    const source = new EventSource(portfolioPaths.events);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void client.invalidateQueries({ queryKey: PORTFOLIO });
      }, AGAIN_MS);
    };
    // what changed while nobody listened is not told again
    source.onopen = again;
    source.onmessage = ({ data }) => {
      const event = PortfolioEvent.parse(JSON.parse(String(data)));
      if (event.kind === 'again') return again();
      if (event.kind === 'round') return void client.invalidateQueries({ queryKey: ROUNDS });
      client.setQueryData<Portfolio>(PORTFOLIO, (now) => now && applyEvent(now, event));
    };
    return () => {
      source.close();
      clearTimeout(timer);
    };
  }, [client]);
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
