import type { DrawnLine } from '../../../shared/rules/drawn-lines.ts';

export type LineLook = 'contact' | 'planned' | 'orphaned' | 'not-met';

/** How a line is drawn; the strength and the staleness of a contact come on top. */
export const lookOf = (line: DrawnLine): LineLook => {
  if (line.kind === 'planned') return 'planned';
  if (line.orphaned.length > 0) return 'orphaned';
  return line.strength === 0 ? 'not-met' : 'contact';
};
