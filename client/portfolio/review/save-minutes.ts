import type { SeenReview } from '../../../shared/protocol/reviews.ts';
import { toCsv } from '../../../shared/rules/exchange/people-csv.ts';
import { writeXlsx } from '../../../shared/rules/exchange/write-xlsx.ts';
import { download } from '../../ui/download.ts';
import { actionTable, minutesTables, minutesText, type Wording } from './minutes.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Excel takes a CSV file for UTF-8 only behind this mark. */
const MARK = '\uFEFF';
const LONGEST_NAME = 120;

const nameOf = (review: SeenReview, part: string, ending: string): string =>
  `${[review.name, part, review.startedAt.slice(0, 10)]
    .map((word) => word.replace(/[\p{Cc}<>:"/\\|?*]+/gu, '-').trim())
    .join(' ')
    .slice(0, LONGEST_NAME)}.${ending}`;

export type MinutesFile = 'markdown' | 'xlsx' | 'csv';

/** Saves the minutes as text, everything as a workbook, or the actions alone as CSV. */
export const saveMinutes = (kind: MinutesFile, review: SeenReview, wording: Wording): void => {
  const m = wording.t.minutes;
  if (kind === 'markdown')
    download(nameOf(review, m.file, 'md'), minutesText(review, wording), 'text/markdown;charset=utf-8');
  else if (kind === 'xlsx') download(nameOf(review, m.file, 'xlsx'), writeXlsx(minutesTables(review, wording)), XLSX);
  else {
    const rows = actionTable(review, wording).rows.map((row) => row.map((cell) => `${cell ?? ''}`));
    download(nameOf(review, m.actions, 'csv'), MARK + toCsv(rows), 'text/csv;charset=utf-8');
  }
};
