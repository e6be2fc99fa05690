import type { StoreState } from '../../shared/protocol/messages.ts';
import { type AckCount, isSaved } from './ack-count.ts';
import type { SaveProblem } from './save-problem.ts';

export type SaveState = {
  readonly kind: 'saved' | 'saving' | 'offline';
  /** How many of this person's changes are not yet on the server's disk. */
  readonly pending: number;
  /** Why they are not, when that is known. With nothing pending: why the next change will not be saved. */
  readonly problem: SaveProblem | null;
  /** What is pending is kept on this device too; else it lives in this page alone. */
  readonly onDevice: boolean;
};

/** What a layer tells about saving. */
export type LayerSaving = {
  count: AckCount;
  /** What the server says of its disk; null when it says nothing. */
  store: StoreState | null;
  /** Why the server closed the last connection; null once another has synced. */
  closedFor: SaveProblem | null;
  onDevice: boolean;
};

/** A change that touches several layers counts once: it was one intent. */
export const pendingIntents = (counts: readonly AckCount[]): number =>
  new Set(counts.flatMap((count) => count.unsaved)).size;

const kindOf = (counts: readonly AckCount[], isTrying: boolean): SaveState['kind'] => {
  if (counts.every(isSaved)) return 'saved';
  return counts.every((count) => count.connected) || isTrying ? 'saving' : 'offline';
};

/**
 * `isTrying`: the first connection has neither come nor failed yet, so nobody may speak of "offline". After a close for
 * a reason the state is *offline* until the server has taken us in again: an open socket may be closed at once.
 */
export const saveStateOf = (layers: readonly LayerSaving[], isTrying: boolean): SaveState => {
  const counts = layers.map(({ count }) => count);
  const closedFor = layers.find((layer) => layer.closedFor !== null)?.closedFor ?? null;
  const notWriting = layers.flatMap(({ store }) => (store === null || store === 'writing' ? [] : [store]));
  return {
    kind: closedFor === null ? kindOf(counts, isTrying) : 'offline',
    pending: pendingIntents(counts),
    problem: closedFor ?? notWriting[0] ?? null,
    onDevice: layers.every((layer) => layer.onDevice),
  };
};

export const sameSaveState = (a: SaveState, b: SaveState): boolean =>
  a.kind === b.kind && a.pending === b.pending && a.problem === b.problem && a.onDevice === b.onDevice;
