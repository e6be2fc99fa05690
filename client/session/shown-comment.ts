import { createStore, useStore } from './store.ts';

/** The comment that somebody was led to, until it has been shown. */
const shown = createStore<string | null>(null);

export const showComment = (id: string | null): void => shown.set(id);
export const useShownComment = (): string | null => useStore(shown);
