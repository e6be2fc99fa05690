/** Short messages that go by themselves. One queue for the app; `Toasts` draws it. */
export type ToastAction = { label: string; onAction: () => void };
export type Toast = {
  id: number;
  message: string;
  action: ToastAction | null;
  tone: 'info' | 'error';
  /** Its action takes back the last change, so that it must be gone before the next one. */
  undoes: boolean;
};

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

const set = (next: readonly Toast[]) => {
  toasts = next;
  for (const listener of listeners) listener();
};

/** At most this many at a time: the oldest gives way. */
const SHOWN = 3;

type ToastOptions = { action?: ToastAction; tone?: 'info' | 'error'; undoes?: boolean };

export const toast = (message: string, options: ToastOptions = {}): number => {
  lastId += 1;
  const { action = null, tone = 'info', undoes = false } = options;
  set([...toasts.slice(1 - SHOWN), { id: lastId, message, action, tone, undoes }]);
  return lastId;
};

/** Says what was just done and offers to take it back, until something else is done. */
export const offerUndo = (message: string, label: string, undo: () => void): number =>
  toast(message, { action: { label, onAction: undo }, undoes: true });

/** What is done next is the last change: no earlier message may offer to take that back in its place. */
export const endUndoOffers = (): void => {
  if (toasts.some((one) => one.undoes)) set(toasts.filter((one) => !one.undoes));
};

export const dismissToast = (id: number): void => set(toasts.filter((one) => one.id !== id));

export const toastStore = {
  get: (): readonly Toast[] => toasts,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
