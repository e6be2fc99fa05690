import { MAX_PREAMBLE_ROWS } from '../../exchange/limits.ts';
import type { Sheet } from '../../exchange/sheet.ts';
import { type Notation, notationOf } from '../amount.ts';
import { type AccountColumn, accountColumnNamed, accountHeaderScore } from './account-columns.ts';
import { type AccountProgram, detectAccountProgram, fieldInProgram, holdsPeople } from './account-programs.ts';

/** How a sheet is read as accounts: plain data, so that every part of it can be shown and corrected. */
export type AccountMapping = {
  program: AccountProgram | null;
  /** Index of the header row; null: the sheet begins with accounts. */
  headerRow: number | null;
  columns: AccountColumn[];
  /** How sums are written; null: each column tells itself. */
  notation: Notation | null;
};

const widthOf = (sheet: Sheet): number => Math.max(0, ...sheet.map((cells) => cells.length));

/** The row that names most columns: at least two, or one in a sheet of one column. */
const findHeader = (sheet: Sheet): number | null => {
  const scores = sheet.slice(0, MAX_PREAMBLE_ROWS).map(accountHeaderScore);
  const best = Math.max(0, ...scores);
  return best > 0 && best >= Math.min(2, widthOf(sheet)) ? scores.indexOf(best) : null;
};

const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');

/** Only one column can be the name, the id or a figure of ours: the first keeps it. */
const SINGLE: ReadonlySet<string> = new Set(['name', 'id', 'revenue', 'profit', 'potential', 'status', 'category']);
const onlyOnce = (columns: readonly AccountColumn[]): AccountColumn[] =>
  columns.map((column, index) =>
    SINGLE.has(column.field) && columns.findIndex(({ field }) => field === column.field) < index
      ? { field: 'ignore', category: null }
      : column,
  );

/** The columns of a sheet whose header is a given row. */
export const accountMappingFor = (sheet: Sheet, headerRow: number | null): AccountMapping => {
  const width = widthOf(sheet);
  const none: AccountColumn = { field: 'ignore', category: null };
  if (headerRow === null) {
    const columns = Array.from(
      { length: width },
      (_, i): AccountColumn => (i === 0 ? { ...none, field: 'name' } : none),
    );
    return { program: null, headerRow, columns, notation: null };
  }
  const header = sheet[headerRow] ?? [];
  const program = detectAccountProgram(header);
  const columns = Array.from({ length: width }, (_, i): AccountColumn => {
    const name = header[i] ?? '';
    const own = program === null ? undefined : fieldInProgram(program, name);
    return own ? { field: own, category: null } : accountColumnNamed(name);
  });
  return { program, headerRow, columns: onlyOnce(columns), notation: null };
};

/** Finds the header under a preamble and what each column means; null: the table holds people. */
export const guessAccountMapping = (sheet: Sheet): AccountMapping | null => {
  if (sheet.slice(0, MAX_PREAMBLE_ROWS).some(holdsPeople)) return null;
  return accountMappingFor(sheet, findHeader(sheet));
};

/** The notation of each column: what was set, else what its own cells give away, else that of all sums together. */
export const notationsOf = (sheet: Sheet, { headerRow, columns, notation }: AccountMapping): (Notation | null)[] => {
  if (notation !== null) return columns.map(() => notation);
  const rows = sheet.slice(headerRow === null ? 0 : headerRow + 1).filter(isFilled);
  const cellsOf = (column: number) => rows.map((cells) => cells[column] ?? '');
  const isSum = ({ field }: AccountColumn) =>
    ['revenue', 'profit', 'potential', 'their-revenue', 'spend', 'volume'].includes(field);
  const together = notationOf(columns.flatMap((column, i) => (isSum(column) ? cellsOf(i) : [])));
  return columns.map((column, i) => (isSum(column) ? (notationOf(cellsOf(i)) ?? together) : null));
};
