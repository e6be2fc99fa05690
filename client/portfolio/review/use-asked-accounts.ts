import { useMemo } from 'react';
import { useHistoryState } from 'wouter/use-browser-location';
import { z } from 'zod';
import { AccountId } from '../../../shared/model/id.ts';

/** Kept by the browser with the page: as many as the list has, and they are here again after *back*. */
const Asked = z.object({ accounts: z.array(AccountId) });

/** The accounts that were chosen in the list before one came here. */
export const useAskedAccounts = (): readonly AccountId[] => {
  const state: unknown = useHistoryState();
  return useMemo(() => Asked.safeParse(state).data?.accounts ?? [], [state]);
};
