import { type Field, fieldNamed, headerScore } from './columns.ts';
import { foldHeader } from './fold.ts';
import { guessByContent } from './guess-by-content.ts';
import { type Read, read, refuse } from './import-problem.ts';
import { MAX_PREAMBLE_ROWS } from './limits.ts';
import { detectNotPeople, detectProgram, type Program, programFields } from './programs.ts';
import type { Sheet } from './sheet.ts';

/** How a sheet is read as people: plain data, so that the dialog can show and correct every part of it. */
export type Mapping = {
  program: Program | null;
  /** Index of the header row in the sheet; null when the sheet begins with people. */
  headerRow: number | null;
  /** One field per column. */
  fields: Field[];
};

const NAMES: readonly Field[] = ['name', 'first-name', 'last-name'];

const widthOf = (sheet: Sheet): number => Math.max(0, ...sheet.map((cells) => cells.length));

const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');

/** A first row of names we do not know, over columns of addresses or numbers that it does not hold itself. */
const looksLikeHeader = (first: readonly string[], rest: Sheet): boolean => {
  const telling = (field: Field): boolean => field === 'email' || field === 'url' || field === 'phone';
  const below = guessByContent(rest).findIndex(telling);
  return below >= 0 && !guessByContent([[...first]]).some(telling) && (first[below] ?? '').trim() !== '';
};

/** The row that names most columns (at least two, or one in a sheet of one column), else a first row that looks it. */
const findHeader = (sheet: Sheet): number | null => {
  const scores = sheet.slice(0, MAX_PREAMBLE_ROWS).map(headerScore);
  const best = Math.max(0, ...scores);
  if (best >= Math.min(2, widthOf(sheet)) && best > 0) return scores.indexOf(best);
  const first = sheet.findIndex(isFilled);
  return first >= 0 && looksLikeHeader(sheet[first] ?? [], sheet.slice(first + 1)) ? first : null;
};

const fieldIn = (program: Program | null, header: string): Field =>
  (program === null ? undefined : programFields[program]?.[foldHeader(header)]) ?? fieldNamed(header);

/** "Title" beside "Job Title" is Mr or Dr; "Anrede" too, and then "Titel" is the academic one. */
const titleIsSalutation = (fields: readonly Field[], header: readonly string[]): Field[] => {
  const names = header.map(foldHeader);
  const better = names.some((name) => ['job title', 'jobtitle', 'position', 'stellenbezeichnung'].includes(name));
  return fields.map((field, i) => (better && ['title', 'titel'].includes(names[i] ?? '') ? 'prefix' : field));
};

/**
 * The fields of a sheet whose header is a given row. Without a header, or where it names no column for a name, what the
 * cells hold decides.
 */
export const mappingFor = (sheet: Sheet, headerRow: number | null): Mapping => {
  if (headerRow === null) return { program: null, headerRow, fields: guessByContent(sheet) };
  const header = sheet[headerRow] ?? [];
  const program = detectProgram(header);
  const named = Array.from({ length: widthOf(sheet) }, (_, i) => fieldIn(program, header[i] ?? ''));
  const fields = titleIsSalutation(named, header);
  if (fields.some((field) => NAMES.includes(field))) return { program, headerRow, fields };
  const guessed = guessByContent(sheet.slice(headerRow + 1));
  return { program, headerRow, fields: fields.map((field, i) => (field === 'ignore' ? (guessed[i] ?? field) : field)) };
};

/** Finds the header row under a preamble and what each column means; refuses tables known to hold no people. */
export const guessMapping = (sheet: Sheet): Read<Mapping> => {
  const headerRow = findHeader(sheet);
  const notPeople = sheet
    .slice(0, MAX_PREAMBLE_ROWS)
    .map(detectNotPeople)
    .find((what) => what !== null);
  if (notPeople) return refuse({ kind: 'not-people', what: notPeople });
  return read(mappingFor(sheet, headerRow));
};
