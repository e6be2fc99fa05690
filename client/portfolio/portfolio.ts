// The portfolio as the server keeps it, and as it changes while somebody looks at it.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { AccountId } from '../../shared/model/id.ts';
import {
  type ChangeProfileRequest,
  Portfolio,
  ProfileAnswer,
  portfolioPaths,
} from '../../shared/protocol/portfolio.ts';
import { ask } from '../session/request.ts';
import { applyEvent } from './apply-event.ts';
import { type LiveState, watchPortfolio } from './watch-portfolio.ts';

export const PORTFOLIO = ['portfolio'] as const;

export const ROUNDS = ['rounds'] as const;

/** What was told while the whole was on its way: it may be newer than what comes. */
let told: ((portfolio: Portfolio) => Portfolio)[] | null = null;

const askForAll = async (): Promise<Portfolio> => {
  told = [];
  try {
    const whole = await ask(Portfolio, 'GET', portfolioPaths.portfolio);
    return told.reduce((now, change) => change(now), whole);
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

/** Keeps the portfolio in step with the server as long as it is on the screen, and says whether it is. */
export const useLivePortfolio = (): LiveState => {
  const client = useQueryClient();
  const [state, setState] = useState<LiveState>('live');
  useEffect(
    () =>
      watchPortfolio({
        version: client.getQueryData<Portfolio>(PORTFOLIO)?.version,
        change: (event, version) => {
          if (event.kind === 'round') return void client.invalidateQueries({ queryKey: ROUNDS });
          const after = (now: Portfolio) => applyEvent(now, event, version);
          told?.push(after);
          client.setQueryData<Portfolio>(PORTFOLIO, (now) => now && after(now));
        },
        ask: async () => {
          await client.invalidateQueries({ queryKey: PORTFOLIO });
          return client.getQueryState(PORTFOLIO)?.status === 'success';
        },
        onState: setState,
      }),
    [client],
  );
  return state;
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
