import { FORMULA } from '../../shared/rules/exchange/formula.ts';
import type { StoredAudit } from '../storage/ports.ts';

/** Column names are a format, the same in every language. */
const COLUMNS = [
  ...['id', 'at', 'action', 'actor kind', 'actor id', 'actor', 'account id', 'account'],
  ...['subject kind', 'subject id', 'subject', 'detail', 'address'],
];

/** Control characters that no text file may hold; tabs and line breaks are text. */
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

/** What a spreadsheet would run as a formula gets an apostrophe in front. */
const cellOf = (value: string): string => {
  const clean = value.replace(CONTROL, '');
  const safe = FORMULA.test(clean) ? `'${clean}` : clean;
  return /[",;\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const lineOf = (cells: readonly string[]): string => `${cells.map(cellOf).join(',')}\r\n`;

/** The first line, with the mark by which Excel knows UTF-8. */
export const auditCsvHead = `\uFEFF${lineOf(COLUMNS)}`;

export const auditCsvLine = ({ id, at, action, actor, account, subject, detail, address }: StoredAudit): string =>
  lineOf([
    String(id),
    new Date(at).toISOString(),
    action,
    ...[actor.kind, actor.id, actor.name],
    ...[account?.id ?? '', account?.name ?? ''],
    ...[subject?.kind ?? '', subject?.id ?? '', subject?.name ?? ''],
    Object.keys(detail).length === 0 ? '' : JSON.stringify(detail),
    address,
  ]);
