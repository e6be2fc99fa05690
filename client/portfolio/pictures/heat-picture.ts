import { type HeatMap, heatMap } from '../../../shared/rules/portfolio/heat-map.ts';
import { numberCell, textCell } from './cells.ts';
import { drawHeat, type HeatBy, type HeatGroup } from './draw-heat.ts';
import type { Drawing, Drawn } from './drawn.ts';
import { noteOf } from './parts.ts';
import { sayCell } from './say-cell.ts';

/** Accounts down, functions or levels across; a lozenge as large as the line is strong. */
export const heatPicture = (
  { rows, t, language, ...drawing }: Drawing & { catalogue: readonly { id: string; name: string }[] },
  by: HeatBy,
  groups: readonly HeatGroup[] | null,
): Drawn => {
  const map = heatMap(rows, by, drawing.catalogue);
  const isEmpty = map.columns.every(({ accounts }) => accounts === 0);
  const cells = map.columns.reduce((sum, { accounts }) => sum + accounts, 0);
  const reached = map.columns.reduce((sum, column) => sum + column.reached, 0);
  const without = map.rows.filter(({ known }) => known === 0).map(({ id }) => id);
  return {
    said: isEmpty ? '' : t.heat.said(reached, cells, by),
    scene: isEmpty ? null : (width) => drawHeat(map, { width, t, groups }),
    empty: { ...t.heat.empty, action: null },
    notes: noteOf(t.heat.nobodyKnown, without),
    advice: [],
    table: heatTable(map, { t, language }),
  };
};

const heatTable = ({ columns, rows }: HeatMap, { t, language }: Pick<Drawing, 't' | 'language'>): Drawn['table'] => ({
  columns: [
    { id: 'name', label: t.columns.account },
    { id: 'reached', label: t.columns.reached, isNumber: true },
    { id: 'known', label: t.columns.known, isNumber: true },
    ...columns.map(({ id, name }) => ({ id: `c-${id}`, label: name })),
  ],
  rows: rows.map(({ id, name, cells, reached, known }) => ({
    ...{ id, account: id },
    cells: [
      textCell(name),
      numberCell(reached, language),
      numberCell(known, language),
      ...cells.map((cell) => textCell(sayCell(cell, t))),
    ],
  })),
});
