// The portfolio as the server keeps it, and as it changes while somebody looks at it.
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { AccountId } from '../../shared/model/id.ts';
import { type Portfolio, ProfileAnswer, portfolioPaths } from '../../shared/protocol/portfolio.ts';
import { withPortfolioFindings } from '../../shared/rules/portfolio/portfolio-findings.ts';
import { later } from '../session/later.ts';
import { ask } from '../session/request.ts';
import { applyEvents, type Told } from './apply-event.ts';
import { PortfolioAtOnce } from './read-portfolio.ts';
import { type LiveState, watchPortfolio } from './watch-portfolio.ts';

export const PORTFOLIO = ['portfolio'] as const;

export const ROUNDS = ['rounds'] as const;

/** What is told within this time is shown together. */
const TOGETHER_MS = 40;

/** Of each answer on its way what was told meanwhile: it may be newer than what comes. */
const underWay = new Set<Told[]>();

const askForAll = async (): Promise<Portfolio> => {
  const meanwhile: Told[] = [];
  underWay.add(meanwhile);
  try {
    return applyEvents(await ask(PortfolioAtOnce, 'GET', portfolioPaths.portfolio), meanwhile);
  } finally {
    underWay.delete(meanwhile);
  }
};

/** What rests on several rows is found anew whenever one of them has changed. */
const found = (portfolio: Portfolio): Portfolio => ({
  ...portfolio,
  rows: withPortfolioFindings(portfolio.rows, portfolio.settings),
});

export const usePortfolio = (isEnabled = true) =>
  useQuery({
    queryKey: PORTFOLIO,
    queryFn: askForAll,
    select: found,
    enabled: isEnabled,
    staleTime: Number.POSITIVE_INFINITY,
  });

/**
 * Begins when the first answer is there, or has failed: told from where it knows, nobody asks for the whole twice. Answers
 * the end of it.
 */
const whenAnswered = (client: QueryClient, begin: () => () => void): (() => void) => {
  const cache = client.getQueryCache();
  let end: (() => void) | null = null;
  const look = () => {
    const state = client.getQueryState(PORTFOLIO);
    if (end === null && state !== undefined && state.status !== 'pending') end = begin();
  };
  look();
  const unsubscribe = cache.subscribe(look);
  return () => {
    unsubscribe();
    end?.();
  };
};

/** Keeps the portfolio in step with the server as long as it is on the screen, and says whether it is. */
export const useLivePortfolio = (): LiveState => {
  const client = useQueryClient();
  const [state, setState] = useState<LiveState>('live');
  useEffect(() => {
    let told: Told[] = [];
    let stopTelling: (() => void) | null = null;
    const tell = () => {
      stopTelling = null;
      const events = told;
      told = [];
      client.setQueryData<Portfolio>(PORTFOLIO, (now) => now && applyEvents(now, events));
    };
    const watch = () =>
      watchPortfolio({
        version: client.getQueryData<Portfolio>(PORTFOLIO)?.version,
        page: document,
        change: (event, version) => {
          if (event.kind === 'round') return void client.invalidateQueries({ queryKey: ROUNDS });
          told.push({ event, version });
          for (const meanwhile of underWay) meanwhile.push({ event, version });
          stopTelling ??= later(TOGETHER_MS, tell);
        },
        ask: async () => {
          await client.invalidateQueries({ queryKey: PORTFOLIO });
          return client.getQueryState(PORTFOLIO)?.status === 'success';
        },
        onState: (now) => {
          // a round may have gone on while nobody told of it
          if (now === 'live') void client.invalidateQueries({ queryKey: ROUNDS });
          setState(now);
        },
      });
    const stopWaiting = whenAnswered(client, watch);
    return () => {
      stopWaiting();
      stopTelling?.();
      // what was told is known: whoever looks next begins after it
      if (told.length > 0) tell();
    };
  }, [client]);
  return state;
};

export const useProfile = (id: AccountId) =>
  useQuery({
    queryKey: ['profile', id],
    queryFn: () => ask(ProfileAnswer, 'GET', portfolioPaths.profile(id)),
  });
