import type { Side } from '../../../shared/model/side.ts';
import type { DrawnLine } from '../../../shared/rules/drawn-lines.ts';

export type LineLook = 'contact' | 'planned' | 'orphaned' | 'not-met';

/** How a line is drawn; the strength and the staleness of a contact come on top. */
export const lookOf = (line: DrawnLine): LineLook => {
  if (line.kind === 'planned') return 'planned';
  if (line.orphaned.length > 0) return 'orphaned';
  return line.strength === 0 ? 'not-met' : 'contact';
};

/** Where an orphaned line breaks off: at the side that is gone. Its way from there on is only hinted at. */
export const goneSide = ({ orphaned }: Pick<DrawnLine, 'orphaned'>): Side =>
  orphaned.includes('customer') ? 'customer' : 'supplier';

/** Its length is counted as 100: the stroke runs from who is still there to the bar, at 62 or 38, and ends in it. */
export const ORPHAN_LENGTH = 100;
export const ORPHAN_DASHES: Readonly<Record<Side, { stroke: string; bar: string }>> = {
  customer: { stroke: '62 100', bar: '0 61.5 0.9 100' },
  supplier: { stroke: '0 38 62 100', bar: '0 37.6 0.9 100' },
};
