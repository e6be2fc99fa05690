import { createStore, type Store } from './store.ts';

/** A sentence for the page's polite live region. The number makes the same sentence said twice two announcements. */
export type Announcement = { number: number; text: string };

const said = createStore<Announcement>({ number: 0, text: '' });

export const announcement: Store<Announcement> = said;

/** Says a sentence to screen readers ("Anna Berg connected to Jo Meier. Threads 3."). One page has one region. */
export const announce = (text: string): void => said.set({ number: said.get().number + 1, text });
