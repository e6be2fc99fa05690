import { decode } from '../../shared/rules/exchange/decode.ts';
import { type ImportProblem, type Read, read, refuse } from '../../shared/rules/exchange/import-problem.ts';
import { kindOfBytes, kindOfText } from '../../shared/rules/exchange/kind-of-file.ts';
import { MAX_FILE_BYTES } from '../../shared/rules/exchange/limits.ts';
import { readSheet, type Sheet } from '../../shared/rules/exchange/sheet.ts';
import type { Text } from '../text/use-text.ts';
import { problemText } from './problem-text.ts';
import { readXlsx } from './read-xlsx.ts';

type Table = { sheet: Sheet; sheetName: string | null };

const readCells = async (file: File): Promise<Read<Table>> => {
  if (file.size > MAX_FILE_BYTES) return refuse({ kind: 'too-large', limit: MAX_FILE_BYTES });
  const buffer = await file.arrayBuffer();
  const bytes = new Uint8Array(buffer);
  if (bytes.length === 0) return refuse({ kind: 'empty' });
  const kind = kindOfBytes(bytes, file.name);
  if (kind === 'old-spreadsheet') return refuse({ kind });
  if (kind === 'spreadsheet') return readXlsx(buffer);
  const text = decode(bytes);
  if (!text.ok) return text;
  if (kindOfText(text.value) !== 'table') return refuse({ kind: 'binary' });
  const sheet = readSheet(text.value);
  return sheet.ok ? read({ sheet: sheet.value, sheetName: null }) : sheet;
};

/** The cells of a table, whatever they mean; or in words why there are none. */
export const readTable = async (
  file: File,
  t: Text['exchange']['problems'],
): Promise<{ ok: true; value: Table } | { ok: false; reason: string }> => {
  try {
    const cells = await readCells(file);
    return cells.ok ? cells : { ok: false, reason: problemText(cells.problem satisfies ImportProblem, t) };
  } catch {
    // a file that vanished, or a reader that could not be loaded while offline
    return { ok: false, reason: t.unreadable };
  }
};
