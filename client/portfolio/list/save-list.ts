import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { toCsv } from '../../../shared/rules/exchange/people-csv.ts';
import { writeXlsx } from '../../../shared/rules/exchange/write-xlsx.ts';
import type { Column } from '../../../shared/rules/portfolio/list-view.ts';
import { usePortfolioText } from '../../text/use-portfolio-text.ts';
import { useText } from '../../text/use-text.ts';
import { download } from '../../ui/download.ts';
import { useListPlace } from './list-place.ts';
import { listTable } from './list-table.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv;charset=utf-8';
/** Excel takes a CSV file for UTF-8 only behind this mark. */
const MARK = '\uFEFF';

export type ListFile = 'csv' | 'xlsx';

/** Saves accounts as they are shown. Nothing in a cell is ever a formula. */
export const useSaveList = () => {
  const t = useText();
  const words = usePortfolioText();
  const { today, stageNames, asked } = useListPlace();
  return (kind: ListFile, rows: readonly PortfolioRow[], columns: readonly Column[]): void => {
    const table = listTable(rows, columns, { t, words, stageNames, asked });
    const { fileName } = words.portfolio.list;
    const name = `${fileName} ${today}.${kind}`;
    if (kind === 'xlsx') download(name, writeXlsx([{ name: fileName, rows: table }]), XLSX);
    else download(name, MARK + toCsv(table.map((row) => row.map((cell) => `${cell ?? ''}`))), CSV);
  };
};
