import { type AckCount, isSaved } from './ack-count.ts';

/** `pending`: how many of this person's changes are not yet on the server's disk. */
export type SaveState = { readonly kind: 'saved' | 'saving' | 'offline'; readonly pending: number };

/** A change that touches several layers counts once: it was one intent. */
export const pendingIntents = (counts: readonly AckCount[]): number =>
  new Set(counts.flatMap((count) => count.unsaved)).size;

/** `trying`: the first connection has neither come nor failed yet, so nobody may speak of "offline". */
export const saveStateOf = (counts: readonly AckCount[], trying: boolean): SaveState => {
  const pending = pendingIntents(counts);
  if (counts.every(isSaved)) return { kind: 'saved', pending };
  if (counts.every((count) => count.connected) || trying) return { kind: 'saving', pending };
  return { kind: 'offline', pending };
};
