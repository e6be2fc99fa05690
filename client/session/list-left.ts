// How the list of accounts was left in this tab: whoever comes back to it finds it so.
import { z } from 'zod';
import { createStore, useStore } from './store.ts';

const KEY = 'facet.list';
/** `query`: its view, as in its address. `top`: how far it was scrolled. */
const Left = z.object({ query: z.string(), top: z.number() });
type Left = z.infer<typeof Left>;
const FRESH: Left = { query: '', top: 0 };

const read = (): Left => {
  try {
    return Left.parse(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
  } catch {
    return FRESH;
  }
};

const left = createStore<Left>(read());

const keep = (next: Left): void => {
  left.set(next);
  try {
    sessionStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // private windows may refuse: then it is known until the page is loaded anew
  }
};

/** Whoever leaves takes the list away while it still stands: what it tells on its way out is his no more. */
let isForgotten = false;

/** The list is looked at in another way now, from its top. */
export const keepListView = (query: string): void => {
  isForgotten = false;
  if (left.get().query !== query) keep({ query, top: 0 });
};

export const keepListHeight = (top: number): void => {
  if (!isForgotten) keep({ ...left.get(), top });
};

/** How far the list was scrolled when it was left with this view. */
export const listHeight = (query: string): number => (left.get().query === query ? left.get().top : 0);

export const forgetList = (): void => {
  keep(FRESH);
  isForgotten = true;
};

export const listAddress = (): string => {
  const { query } = left.get();
  return query === '' ? '/' : `/?${query}`;
};

/** The way back to the list as it was left. */
export const useListAddress = (): string => {
  const { query } = useStore(left);
  return query === '' ? '/' : `/?${query}`;
};
