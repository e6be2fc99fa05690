import type { portfolio } from '../../text/en/portfolio.ts';

/** The keys of the list, for whoever asks which there are (`use-list-keys.ts` acts on them). */
export const LIST_KEYS: readonly [word: keyof typeof portfolio.list.keys, ...keys: string[]][] = [
  ['search', '/'],
  ['walk', 'ArrowDown', 'ArrowUp'],
  ['ends', 'Home', 'End'],
  ['open', 'Enter'],
  ['select', 'Space'],
  ['all', 'Mod+a'],
  ['unselect', 'Escape'],
  ['review', 'r'],
  ['menu', 'Shift+F10'],
];
