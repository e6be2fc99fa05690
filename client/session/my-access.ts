// What I may do with the open account: asked of the server, remembered on this device for a page without a connection.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext } from 'react';
import type { AccountId } from '../../shared/model/id.ts';
import { MyAccess } from '../../shared/protocol/access.ts';
import { paths } from '../../shared/protocol/routes.ts';
import { ask, failureCode } from './request.ts';

const KEY = 'facet.access';
const keyOf = (account: AccountId, user: string) => `${KEY}.${user}.${account}`;

const recall = (key: string): MyAccess | null => {
  try {
    const known = MyAccess.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'));
    return known.success ? known.data : null;
  } catch {
    return null;
  }
};

/** Nothing is remembered of anybody on this device any more. */
export const forgetAccess = (): void => {
  for (const key of Object.keys(localStorage)) if (key.startsWith(`${KEY}.`)) localStorage.removeItem(key);
};

const fetchAccess = async (account: AccountId, user: string): Promise<MyAccess | null> => {
  const key = keyOf(account, user);
  try {
    const mine = await ask(MyAccess, 'GET', paths.access(account));
    localStorage.setItem(key, JSON.stringify(mine));
    return mine;
  } catch (error) {
    // the door of the account itself says it with words
    if (failureCode(error) === 'not-found' || failureCode(error) === 'not-signed-in') localStorage.removeItem(key);
    return recall(key);
  }
};

/** `access` null: not known (yet). `askAgain` when the server says that it has changed. */
export const useAskedAccess = (account: AccountId, user: string) => {
  const client = useQueryClient();
  const queryKey = ['access', account, user];
  const { data, isPending } = useQuery({
    queryKey,
    queryFn: () => fetchAccess(account, user),
    placeholderData: () => recall(keyOf(account, user)) ?? undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: reason: the key is made of the two
  const askAgain = useCallback(() => void client.invalidateQueries({ queryKey }), [client, account, user]);
  return { access: data ?? null, isAsking: isPending, askAgain };
};

const AccessContext = createContext<MyAccess | null>(null);
export const AccessProvider = AccessContext.Provider;

/** null while it is not known: then a member is offered what he mostly may, and the server decides. */
export const useMyAccess = (): MyAccess | null => useContext(AccessContext);

/** May I change the map? */
export const useMayEdit = (): boolean => useMyAccess()?.layers.map ?? true;
