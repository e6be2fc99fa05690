/** Short messages that go by themselves. One queue for the app; `Toasts` draws it. */
export type ToastAction = { label: string; onAction: () => void };
export type Toast = { id: number; message: string; action: ToastAction | null; tone: 'info' | 'error' };

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

const set = (next: readonly Toast[]) => {
  toasts = next;
  for (const listener of listeners) listener();
};

/** At most this many at a time: the oldest gives way. */
const SHOWN = 3;

export const toast = (message: string, options: { action?: ToastAction; tone?: 'info' | 'error' } = {}): number => {
  lastId += 1;
  const { action = null, tone = 'info' } = options;
  set([...toasts.slice(1 - SHOWN), { id: lastId, message, action, tone }]);
  return lastId;
};

export const dismissToast = (id: number): void => set(toasts.filter((one) => one.id !== id));

export const toastStore = {
  get: (): readonly Toast[] => toasts,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
