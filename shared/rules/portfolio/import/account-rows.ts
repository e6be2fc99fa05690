import type { AccountStatus } from '../../../model/account-profile.ts';
import { fold, foldHeader } from '../../exchange/fold.ts';
import { externalKey } from '../../exchange/same-person.ts';
import type { Sheet } from '../../exchange/sheet.ts';
import { readAmount } from '../amount.ts';
import { isCategory } from '../positions.ts';
import type { AccountField } from './account-columns.ts';
import { type AccountMapping, notationsOf } from './account-mapping.ts';
import { systemOfProgram } from './account-programs.ts';
import type { ImportedFigures, ImportedPosition } from './imported-account.ts';

/** A cell that could not be taken, and why. */
export type CellProblem = {
  row: number;
  field: AccountField;
  cell: string;
  why: 'not-a-number' | 'negative' | 'currency' | 'status' | 'no-category';
};

export type AccountRow = ImportedFigures & {
  /** The line of the file, from 1. */
  row: number;
  /** The lines after it that say the same account again. */
  again: number[];
  name: string;
  /** Who looks after it; '' is not said. */
  owner: string;
  isDeleted: boolean;
  problems: CellProblem[];
};

const STATUS_WORDS: Readonly<Record<AccountStatus, string>> = {
  candidate: 'candidate|kandidat|prospect key account',
  key: 'key|key account|schluesselkunde|ka',
  maintained: 'maintained|maintain|gepflegt|betreut',
  released: 'released|entlassen',
};
const statusOf = (cell: string): AccountStatus | null =>
  (Object.keys(STATUS_WORDS) as AccountStatus[]).find((status) =>
    STATUS_WORDS[status].split('|').includes(foldHeader(cell)),
  ) ?? null;

const FIGURES = ['revenue', 'profit', 'potential'] as const;
const LONGEST = { tag: 60, category: 200, name: 2_000 } as const;

const oneLine = (cell: string): string => cell.replace(/\s+/gu, ' ').trim();
/** "Tessa Brandt (tessa@halden.example)": the name alone. */
const ownerOf = (cell: string): string =>
  oneLine(cell.replace(/[(<][^()<>]*@[^()<>]*[)>]/u, '')).slice(0, LONGEST.name);

/** One line of the table. */
const readRow = (
  cells: readonly string[],
  row: number,
  {
    mapping,
    notations,
    currency,
  }: { mapping: AccountMapping; notations: readonly (('german' | 'english') | null)[]; currency: string },
): AccountRow => {
  const problems: CellProblem[] = [];
  const at = (field: AccountField): string[] =>
    mapping.columns.flatMap((column, i) => (column.field === field ? [(cells[i] ?? '').trim()] : []));
  const first = (field: AccountField): string => at(field).find((cell) => cell !== '') ?? '';
  const rowCurrency = first('currency').toUpperCase();

  const amount = (field: AccountField, column: number): number | null => {
    const cell = (cells[column] ?? '').trim();
    if (cell === '' || /^[-–—]+$/.test(cell)) return null;
    const problem = (why: CellProblem['why']) => {
      problems.push({ row, field, cell, why });
      return null;
    };
    const read = readAmount(cell, notations[column] ?? null);
    if (read === null) return problem('not-a-number');
    const told = read.currency ?? (/^[A-Z]{3}$/.test(rowCurrency) ? rowCurrency : null);
    if (told !== null && told !== currency) return problem('currency');
    return read.amount < 0 && field !== 'profit' ? problem('negative') : read.amount;
  };
  const figure = (field: (typeof FIGURES)[number]): number | null => {
    const column = mapping.columns.findIndex((one) => one.field === field);
    return column < 0 ? null : amount(field, column);
  };

  const positions: ImportedPosition[] = [];
  for (const [column, { field, category: named }] of mapping.columns.entries()) {
    if (field !== 'spend' && field !== 'volume') continue;
    const value = amount(field, column);
    if (value === null) continue;
    const category = (named ?? first('category')).slice(0, LONGEST.category);
    if (category === '') {
      problems.push({ row, field, cell: cells[column] ?? '', why: 'no-category' });
      continue;
    }
    const there = positions.find((one) => isCategory(one.category, category));
    if (there) there[field] = value;
    else positions.push({ category, spend: null, volume: null, [field]: value });
  }
  const statusCell = first('status');
  const status = statusOf(statusCell);
  if (statusCell !== '' && status === null) problems.push({ row, field: 'status', cell: statusCell, why: 'status' });
  const id = first('id');
  const system = systemOfProgram(mapping.program);
  const [revenue, profit, potential] = FIGURES.map(figure) as [number | null, number | null, number | null];
  return {
    ...{ row, revenue, profit, potential, positions, status, problems },
    again: [],
    name: oneLine(first('name')).slice(0, LONGEST.name),
    owner: ownerOf(first('owner')),
    tags: at('tags')
      .flatMap((cell) => cell.split(/[;,|]/))
      .map((tag) => tag.trim().slice(0, LONGEST.tag))
      .filter((tag) => tag !== ''),
    externalIds: id === '' ? {} : { [system]: externalKey(system, id) },
    isDeleted: ['true', '1', 'yes', 'ja', 'wahr'].includes(fold(first('deleted'))),
  };
};

/** A later line of the same account adds what the earlier ones do not say: a table may have a line for each category. */
const join = (a: AccountRow, b: AccountRow): AccountRow => ({
  ...a,
  again: [...a.again, b.row],
  owner: a.owner || b.owner,
  revenue: a.revenue ?? b.revenue,
  profit: a.profit ?? b.profit,
  potential: a.potential ?? b.potential,
  status: a.status ?? b.status,
  tags: [...new Set([...a.tags, ...b.tags])],
  positions: [
    ...a.positions,
    ...b.positions.filter((one) => !a.positions.some((it) => isCategory(it.category, one.category))),
  ],
  problems: [...a.problems, ...b.problems],
});

/** The same id, or without ids the same name. */
const keyOf = ({ name, externalIds, row }: AccountRow): string => {
  const id = Object.entries(externalIds)[0];
  if (id) return `id\n${id[0]}\n${id[1]}`;
  return name === '' ? `row\n${row}` : `name\n${fold(name)}`;
};

/** The accounts of a sheet, each once. Blank lines and lines without a name and id are passed over. */
export const accountRowsOf = (sheet: Sheet, mapping: AccountMapping, currency: string): AccountRow[] => {
  const from = mapping.headerRow === null ? 0 : mapping.headerRow + 1;
  const shared = { mapping, notations: notationsOf(sheet, mapping), currency };
  const rows = new Map<string, AccountRow>();
  for (let index = from; index < sheet.length; index += 1) {
    const cells = sheet[index] ?? [];
    if (cells.every((cell) => cell.trim() === '')) continue;
    const row = readRow(cells, index + 1, shared);
    const key = keyOf(row);
    const before = rows.get(key);
    rows.set(key, before ? join(before, row) : row);
  }
  return [...rows.values()];
};
