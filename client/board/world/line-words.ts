import type { Day } from '../../../shared/model/day.ts';
import type { DrawnLine } from '../../../shared/rules/drawn-lines.ts';
import type { Language } from '../../text/language.ts';
import type { Text } from '../../text/use-text.ts';
import { shortMonth } from '../card/short-month.ts';

/** What cannot be seen from the stroke alone; '' when the stroke says it all. */
export const lineWords = (line: DrawnLine, t: Text['board'], day: Day, language: Language): string => {
  if (line.planned !== null) return t.plannedFor(shortMonth(line.planned, day, language));
  if (line.stale !== null) return t.stale(line.stale);
  // a vacant post says so itself
  if (line.orphaned.length > 0) return line.inherited ? t.orphaned : '';
  return (line.strength <= 1 && t.shortStrength[line.strength]) || '';
};
