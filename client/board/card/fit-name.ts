import type { MeasureText } from '../../ui/measure-text.ts';

/**
 * A name is never cut while there is room for it: at its own size, else at the size of a title, else on two lines in
 * place of the title. Only what is longer still ends in "…" (and stands whole in the tooltip and the spoken name).
 */
export type NameFit = 'normal' | 'small' | 'two-lines';

const SMALL_SHARE = 12.5 / 14;
/** Longer than this nothing fits: no need to measure a name of ten thousand letters. */
const LONGEST_MEASURED = 60;

export const fitName = (name: string, room: number, measure: MeasureText): NameFit => {
  if (name.length > LONGEST_MEASURED) return 'two-lines';
  const width = measure(name);
  if (width <= room) return 'normal';
  return width * SMALL_SHARE <= room ? 'small' : 'two-lines';
};

/** A title stays on its line and is cut. */
export const isCut = (title: string, room: number, measure: MeasureText): boolean =>
  title.length > LONGEST_MEASURED || measure(title) > room;
