import type { Day } from '../../../shared/model/day.ts';
import { fileName } from '../../ui/file-name.ts';
import { readPalette } from '../../ui/picture/palette.ts';
import { savePng, saveSvg } from '../../ui/picture/save-picture.ts';
import { saveCsv, saveXlsx } from '../../ui/save-tables.ts';
import { drawScene } from './draw-scene.ts';
import type { Drawn, PictureTable } from './drawn.ts';

/** Wide enough for a page of a presentation. */
const WIDTH = 1200;

export type SaveKind = 'svg' | 'png' | 'csv' | 'xlsx';
type Saving = { drawn: Drawn; title: string; said: string; foot: readonly string[]; sheet: string; day: Day };

export const tableRows = ({ columns, rows }: PictureTable) => [
  columns.map(({ label }) => label),
  ...rows.map(({ cells }) => cells.map(({ value }) => value)),
];

/** False: too large for an image. */
export const saveDrawn = async (kind: SaveKind, { drawn, title, said, foot, sheet, day }: Saving): Promise<boolean> => {
  const name = fileName(title, '', day, kind);
  const rows = tableRows(drawn.table);
  if (kind === 'csv') saveCsv(name, rows);
  if (kind === 'xlsx') saveXlsx(name, [{ name: sheet, rows }]);
  if (kind === 'csv' || kind === 'xlsx' || drawn.scene === null) return true;
  await document.fonts?.ready;
  const picture = drawScene(drawn.scene(WIDTH), { title, said, foot }, readPalette());
  if (kind === 'png') return savePng(name, picture);
  saveSvg(name, picture);
  return true;
};
