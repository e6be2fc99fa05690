import type { TrailEntry } from '../storage/ports.ts';

/** Who edited after one instant and up to another, each once, the last one first. */
export const editorsBetween = (trail: readonly TrailEntry[], after: number, until: number): string[] => {
  const within = trail.filter((entry) => entry.last > after && entry.first <= until && entry.actor !== '');
  return [...new Set(within.toSorted((a, b) => b.last - a.last).map((entry) => entry.actor))];
};
