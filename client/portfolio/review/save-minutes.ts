import type { SeenReview } from '../../../shared/protocol/reviews.ts';
import { download } from '../../ui/download.ts';
import { fileName } from '../../ui/file-name.ts';
import { saveCsv, saveXlsx } from '../../ui/save-tables.ts';
import { actionTable, minutesTables, minutesText, type Wording } from './minutes.ts';

export type MinutesFile = 'markdown' | 'xlsx' | 'csv';
const DAY_LENGTH = 10;

/** Saves the minutes as text, everything as a workbook, or the actions alone as CSV. */
export const saveMinutes = (kind: MinutesFile, review: SeenReview, wording: Wording): void => {
  const m = wording.t.minutes;
  const nameOf = (part: string, ending: string) =>
    fileName(review.name, part, review.startedAt.slice(0, DAY_LENGTH), ending);
  if (kind === 'markdown') download(nameOf(m.file, 'md'), minutesText(review, wording), 'text/markdown;charset=utf-8');
  else if (kind === 'xlsx') saveXlsx(nameOf(m.file, 'xlsx'), minutesTables(review, wording));
  else saveCsv(nameOf(m.actions, 'csv'), actionTable(review, wording).rows);
};
