// biome-ignore lint/style/noRestrictedImports: reason: the rules of tables in shared, not the feature of that name
import { toCsv } from '../../shared/rules/exchange/people-csv.ts';
// biome-ignore lint/style/noRestrictedImports: reason: the rules of tables in shared, not the feature of that name
import { type Row, type Table, writeXlsx } from '../../shared/rules/exchange/write-xlsx.ts';
import { download } from './download.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv;charset=utf-8';
/** Excel takes a CSV file for UTF-8 only behind this mark. */
const MARK = '\uFEFF';

/** Text that a spreadsheet would take for a formula gets an apostrophe before it; a negative number stays a number. */
export const saveCsv = (name: string, rows: readonly Row[]): void =>
  download(name, MARK + toCsv(rows.map((row) => row.map((cell) => cell ?? ''))), CSV);

export const saveXlsx = (name: string, tables: readonly Table[]): void => download(name, writeXlsx(tables), XLSX);
