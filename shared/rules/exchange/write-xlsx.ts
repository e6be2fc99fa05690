// A workbook as spreadsheet programs read it (ECMA-376): text cells are text and nothing in them is ever a formula.
import { zip } from './zip.ts';

export type Cell = string | number | null;
export type Row = readonly Cell[];
/** The first row holds the names of the columns. */
export type Table = { name: string; rows: readonly Row[] };

const LONGEST_NAME = 31;
const LONGEST_CELL = 32_767;
const WIDEST = 60;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** XML forbids these even when escaped. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

const letters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

const cellXml = (cell: Cell, column: number, row: number): string => {
  const at = `r="${letters(column)}${row + 1}"${row === 0 ? ' s="1"' : ''}`;
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c ${at}><v>${cell}</v></c>` : '';
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, LONGEST_CELL))}</t></is></c>`;
};

const widths = (rows: readonly Row[]): string => {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, column) => {
    const longest = rows.reduce((most, row) => Math.max(most, `${row[column] ?? ''}`.length), 6);
    return `<col min="${column + 1}" max="${column + 1}" width="${Math.min(WIDEST, longest + 2)}" customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
};

const HEAD_STAYS =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

const sheetXml = ({ rows }: Table): string => {
  const lines = rows.map(
    (row, index) => `<row r="${index + 1}">${row.map((cell, column) => cellXml(cell, column, index)).join('')}</row>`,
  );
  return `${XML}<worksheet xmlns="${MAIN}">${HEAD_STAYS}${widths(rows)}<sheetData>${lines.join('')}</sheetData></worksheet>`;
};

/** Two fonts, the second one bold for the heads. */
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0" xfId="0"/><xf fontId="1" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

/** What Excel refuses in the name of a sheet becomes a dash. */
const sheetName = (name: string): string => escaped(name.replace(/[[\]:*?/\\]/g, '-').slice(0, LONGEST_NAME));

export const writeXlsx = (tables: readonly Table[]): Uint8Array<ArrayBuffer> => {
  const numbered = tables.map((table, index) => ({ table, id: index + 1 }));
  const styleId = tables.length + 1;
  const relations = (parts: readonly string[]) =>
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">${parts.join('')}</Relationships>`;
  const relation = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const part = (path: string, kind: string) => `<Override PartName="/${path}" ContentType="${KIND}.${kind}+xml"/>`;
  return zip([
    [
      '[Content_Types].xml',
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('xl/workbook.xml', 'sheet.main')}${part('xl/styles.xml', 'styles')}${numbered.map(({ id }) => part(`xl/worksheets/sheet${id}.xml`, 'worksheet')).join('')}</Types>`,
    ],
    ['_rels/.rels', relations([relation(1, 'officeDocument', 'xl/workbook.xml')])],
    [
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${numbered.map(({ table, id }) => `<sheet name="${sheetName(table.name)}" sheetId="${id}" r:id="rId${id}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...numbered.map(({ id }) => relation(id, 'worksheet', `worksheets/sheet${id}.xml`)),
        relation(styleId, 'styles', 'styles.xml'),
      ]),
    ],
    ['xl/styles.xml', STYLES],
    ...numbered.map(({ table, id }) => [`xl/worksheets/sheet${id}.xml`, sheetXml(table)] as const),
  ]);
};
