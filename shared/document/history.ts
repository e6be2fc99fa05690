import { type AccountDocs, transactAll } from './docs.ts';
import { IntentOrigin } from './edit.ts';
import { type Change, takeBack } from './write.ts';

/** Undo and redo of one's own intents, over all layers together. What others did in between stays as it is. */
export type History = {
  /** Takes back the last own intent of which anything is left to take back. False when there is none. */
  undo(): boolean;
  redo(): boolean;
  /** The same object until it changes. */
  state(): { canUndo: boolean; canRedo: boolean };
  subscribe(listener: () => void): () => void;
  dispose(): void;
};

/** Older intents are forgotten. */
export const HISTORY_LIMIT = 500;

type Step = { intent: string; changes: readonly Change[] };

export const createHistory = (docs: AccountDocs): History => {
  const listeners = new Set<() => void>();
  let done: Step[] = [];
  let undone: Step[] = [];
  let state = { canUndo: false, canRedo: false };
  let replaying = false;

  const changed = () => {
    const next = { canUndo: done.length > 0, canRedo: undone.length > 0 };
    if (next.canUndo === state.canUndo && next.canRedo === state.canRedo) return;
    state = next;
    for (const listener of listeners) listener();
  };

  /** The map transaction of an intent is the last to end, so its list of changes is complete by then. */
  const afterTransaction = (transaction: { origin: unknown }) => {
    const { origin } = transaction;
    if (replaying || !(origin instanceof IntentOrigin) || origin.changes.length === 0) return;
    done = [...done, { intent: origin.intent, changes: origin.changes }].slice(-HISTORY_LIMIT);
    undone = [];
    changed();
  };
  docs.map.on('afterTransaction', afterTransaction);

  /** Takes back the last step that still has something to take back; the answer reverses just what was done. */
  const replay = (steps: Step[]): { rest: Step[]; reverse: Step | null } => {
    const rest = [...steps];
    for (let step = rest.pop(); step; step = rest.pop()) {
      const { intent, changes } = step;
      const made: Change[] = [];
      transactAll(docs, new IntentOrigin(intent, made), () => takeBack({ docs, changes: made }, changes));
      if (made.length > 0) return { rest, reverse: { intent, changes: made } };
    }
    return { rest, reverse: null };
  };

  const guarded = (steps: Step[]) => {
    replaying = true;
    try {
      return replay(steps);
    } finally {
      replaying = false;
    }
  };

  return {
    undo() {
      const { rest, reverse } = guarded(done);
      done = rest;
      if (reverse) undone = [...undone, reverse];
      changed();
      return reverse !== null;
    },
    redo() {
      const { rest, reverse } = guarded(undone);
      undone = rest;
      if (reverse) done = [...done, reverse];
      changed();
      return reverse !== null;
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      docs.map.off('afterTransaction', afterTransaction);
      listeners.clear();
    },
  };
};
