import { headerScore } from '../../shared/rules/exchange/columns.ts';
import { type Read, read, refuse } from '../../shared/rules/exchange/import-problem.ts';
import { checkSheet, type Sheet } from '../../shared/rules/exchange/sheet.ts';

/** A cell of a spreadsheet as text; a date as its calendar day. */
const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value);
};

const bestHeader = (sheet: Sheet): number => Math.max(0, ...sheet.slice(0, 20).map(headerScore));

/** An XLSX file to the sheet that most looks like people. The reader of the format is loaded when it is needed. */
export const readXlsx = async (bytes: ArrayBuffer): Promise<Read<{ sheet: Sheet; sheetName: string | null }>> => {
  const { default: readSheets } = await import('read-excel-file/browser');
  let sheets: { name: string; cells: Sheet }[];
  try {
    const read = await readSheets(bytes, { trim: false });
    sheets = read.map(({ sheet, data }) => ({ name: sheet, cells: data.map((row) => row.map(textOf)) }));
  } catch {
    return refuse({ kind: 'broken-spreadsheet' });
  }
  const filled = sheets.filter(({ cells }) => cells.some((row) => row.some((cell) => cell.trim() !== '')));
  const best = filled.toSorted((a, b) => bestHeader(b.cells) - bestHeader(a.cells))[0];
  if (!best) return refuse({ kind: 'empty' });
  const checked = checkSheet(best.cells);
  return checked.ok ? read({ sheet: checked.value, sheetName: sheets.length > 1 ? best.name : null }) : checked;
};
