import type { ReactNode } from 'react';

/** One line of a list that is found by typing. */
export type FindOption = {
  id: string;
  icon: ReactNode;
  words: ReactNode;
  /** Shortcut shown at the end. */
  keys?: string | undefined;
};

export type FindGroup = { id: string; label: string; options: readonly FindOption[] };

/** The neighbour of the active option; the list is a ring. The first when nothing fits. */
export const stepOption = (ids: readonly string[], active: string | null, step: number): string | null => {
  if (ids.length === 0) return null;
  const at = active === null ? -1 : ids.indexOf(active);
  if (at < 0) return (step < 0 ? ids.at(-1) : ids[0]) ?? null;
  return ids[(at + step + ids.length) % ids.length] ?? null;
};
