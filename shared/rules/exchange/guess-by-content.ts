import { readsLikeTitle } from '../guess-function.ts';
import type { Field } from './columns.ts';
import { isPhone } from './person-row.ts';
import type { Sheet } from './sheet.ts';

const SAMPLE_ROWS = 50;

const shareOf = (cells: readonly string[], test: (cell: string) => boolean): number => {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
};

const isWord = (cell: string): boolean => /^[\p{L}\p{M}'’.-]+$/u.test(cell);
const isText = (cell: string): boolean => /\p{L}/u.test(cell);

/** Fields of the text columns in their order: a name in one or two columns, then title, department, company. */
const textFields = (columns: readonly string[][]): Field[] => {
  const [first, second] = columns;
  const two =
    first !== undefined &&
    second !== undefined &&
    shareOf(first, isWord) > 0.7 &&
    shareOf(second, isWord) > 0.7 &&
    shareOf(second, readsLikeTitle) < 0.5;
  return two
    ? ['first-name', 'last-name', 'title', 'department', 'company']
    : ['name', 'title', 'department', 'company'];
};

/** What the columns of a sheet without a header most likely mean, from what stands in them. */
export const guessByContent = (sheet: Sheet): Field[] => {
  const rows = sheet.filter((cells) => cells.some((cell) => cell.trim() !== '')).slice(0, SAMPLE_ROWS);
  const width = Math.max(0, ...sheet.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, i) => rows.map((cells) => (cells[i] ?? '').trim()));
  const kinds = columns.map((cells): Field | 'text' => {
    if (shareOf(cells, (cell) => /\S@\S/.test(cell)) > 0.5) return 'email';
    if (shareOf(cells, (cell) => /^(https?:\/\/|www\.)/i.test(cell)) > 0.5) return 'url';
    if (shareOf(cells, isPhone) > 0.5) return 'phone';
    return shareOf(cells, isText) > 0.5 ? 'text' : 'ignore';
  });
  const texts = textFields(columns.filter((_, i) => kinds[i] === 'text'));
  let next = 0;
  return kinds.map((kind) => (kind === 'text' ? (texts[next++] ?? 'ignore') : kind));
};
