/// <reference path="./papaparse.d.ts" />
import Papa from 'papaparse/papaparse.js';
import { headerScore } from './columns.ts';
import { type Read, read, refuse } from './import-problem.ts';
import { MAX_CELL_CHARS, MAX_FILE_BYTES, MAX_PREAMBLE_ROWS, MAX_ROWS } from './limits.ts';

/** The cells of a table as text, row by row, as the file has them: preamble, header and blank rows included. */
export type Sheet = string[][];

const DELIMITERS = [',', ';', '\t', '|'] as const;
const SNIFFED_ROWS = MAX_PREAMBLE_ROWS + 30;

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** How well a delimiter explains the text: known column names first, then how many rows have the same width (> 1). */
const explains = (text: string, delimiter: string): number => {
  const rows = Papa.parse(text, { delimiter, preview: SNIFFED_ROWS }).data.filter((cells) => !isBlank(cells));
  const known = Math.max(0, ...rows.slice(0, MAX_PREAMBLE_ROWS).map(headerScore));
  const widths = new Map<number, number>();
  for (const cells of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const even = Math.max(0, ...[...widths].filter(([width]) => width > 1).map(([, count]) => count));
  return known * SNIFFED_ROWS + even;
};

const sniffDelimiter = (text: string): string => {
  const scores = DELIMITERS.map((delimiter) => ({ delimiter, score: explains(text, delimiter) }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
};

/** Excel's own first line "sep=;" names the delimiter. Its row is kept empty, so that row numbers stay true. */
const declaredDelimiter = (text: string): string | null => /^sep=(.)\r?\n/i.exec(text)?.[1] ?? null;

/** Limits that hold for every kind of table. */
export const checkSheet = (sheet: Sheet): Read<Sheet> => {
  if (sheet.every(isBlank)) return refuse({ kind: 'empty' });
  if (sheet.length > MAX_ROWS) return refuse({ kind: 'too-many-rows', limit: MAX_ROWS });
  const large = sheet.findIndex((cells) => cells.some((cell) => cell.length > MAX_CELL_CHARS));
  if (large >= 0) return refuse({ kind: 'cell-too-large', row: large + 1, limit: MAX_CELL_CHARS });
  return read(sheet);
};

/** CSV or tab-separated text to cells. Quotes that never close are refused, because they swallow the rows after them. */
export const readSheet = (text: string): Read<Sheet> => {
  if (text.trim() === '') return refuse({ kind: 'empty' });
  if (text.length > MAX_FILE_BYTES) return refuse({ kind: 'too-large', limit: MAX_FILE_BYTES });
  const declared = declaredDelimiter(text);
  const delimiter = declared ?? sniffDelimiter(text);
  const { data, errors } = Papa.parse(text, { delimiter });
  const quotes = errors.find((error) => error.type === 'Quotes');
  if (quotes) return refuse({ kind: 'quotes', row: (quotes.row ?? 0) + 1 });
  return checkSheet(declared === null ? data : data.with(0, ['']));
};
