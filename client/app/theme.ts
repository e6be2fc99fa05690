import type { Theme } from '../actions/app-host.ts';

const KEY = 'facet.theme';
const listeners = new Set<() => void>();

/** `system` is the absence of a choice. `client/public/theme.js` applies the stored choice before the first paint. */
export const themeStore = {
  get: (): Theme => {
    const chosen = document.documentElement.dataset.theme;
    return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

export const chooseTheme = (theme: Theme): void => {
  const { dataset } = document.documentElement;
  if (theme === 'system') {
    delete dataset.theme;
    localStorage.removeItem(KEY);
  } else {
    dataset.theme = theme;
    localStorage.setItem(KEY, theme);
  }
  for (const listener of listeners) listener();
};
