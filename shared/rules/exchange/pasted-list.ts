import { parseQuickAdd } from '../quick-add.ts';
import { headerScore } from './columns.ts';
import { type Read, read, refuse } from './import-problem.ts';
import { MAX_FILE_BYTES, MAX_ROWS } from './limits.ts';
import { guessMapping } from './mapping.ts';
import { peopleOfSheet } from './people-of-sheet.ts';
import { emptyPersonRow, type PersonRow } from './person-row.ts';
import { readSheet } from './sheet.ts';

/** "Berg, Anna <a@x>; Meier, Jo <j@x>": the addresses of a mail in one line are a list of people. */
const ADDRESS_LIST = /^[^\n]*<[^<>@\s]+@[^<>\s]+>\s*[;,][^\n]*<[^<>@\s]+@[^<>\s]+>[;,\s]*$/u;

const linesOf = (text: string): string[] =>
  ADDRESS_LIST.test(text.trim()) ? text.trim().split(/(?<=>)\s*[;,]\s*/) : text.split(/\r\n|\r|\n/);

/** A list's own signs in front of a line: "- ", "• ", "1. ", "2) ". */
const withoutBullet = (line: string): string => line.replace(/^\s*(?:[-–*•·]\s+|\d{1,3}[.)]\s+)/u, '').trim();

const personOfLine = (line: string, row: number): PersonRow[] => {
  const { name, title, placeholder, email, phone, url } = parseQuickAdd(withoutBullet(line));
  if (name === '' && title === null && email === null) return [];
  return [
    {
      ...emptyPersonRow(row),
      name,
      title,
      status: placeholder ? 'placeholder' : 'active',
      emails: email === null ? [] : [email],
      phone,
      url,
    },
  ];
};

/** Cells of a spreadsheet: tabs in most lines, or a first line that names columns. */
const isTable = (lines: readonly string[]): boolean => {
  const filled = lines.filter((line) => line.trim() !== '');
  if (filled.filter((line) => line.includes('\t')).length * 2 > filled.length) return true;
  return headerScore((filled[0] ?? '').split(/[,;\t]/)) >= 2;
};

/** People from pasted text: a person per line, or cells of a spreadsheet with or without a header row. */
export const parsePastedList = (text: string): Read<PersonRow[]> => {
  if (text.length > MAX_FILE_BYTES) return refuse({ kind: 'too-large', limit: MAX_FILE_BYTES });
  const lines = linesOf(text);
  if (lines.every((line) => line.trim() === '')) return refuse({ kind: 'empty' });
  if (lines.length > MAX_ROWS) return refuse({ kind: 'too-many-rows', limit: MAX_ROWS });
  if (isTable(lines)) {
    const sheet = readSheet(text);
    if (!sheet.ok) return sheet;
    const mapping = guessMapping(sheet.value);
    return mapping.ok ? peopleOfSheet(sheet.value, mapping.value) : mapping;
  }
  const people = lines.flatMap((line, i) => personOfLine(line, i + 1));
  return people.length === 0 ? refuse({ kind: 'no-people' }) : read(people);
};
