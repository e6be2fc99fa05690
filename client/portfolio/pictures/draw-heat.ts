import type { AccountId } from '../../../shared/model/id.ts';
import type { HeatMap, HeatRow } from '../../../shared/rules/portfolio/heat-map.ts';
import type { Drawing } from './drawn.ts';
import { drawCell } from './heat-cell.ts';
import { headMark, heatKeys, totalMark } from './heat-head.ts';
import { cutSmall, measureSmall, measureStrong } from './measure.ts';
import { legend } from './parts.ts';
import { sayCell } from './say-cell.ts';
import type { Mark, Paint, Scene, Shape } from './scene.ts';
import { sign } from './sign.ts';

/** The rows of a few accounts have more room. */
const ROWS = { few: 30, many: 24 };
const FEW = 24;
const SIGN = { w: 26, h: 14, room: 38 };
const GROUP = 34;
const WIDEST_NAME = 230;
const TOTALS = { wide: 84, narrow: 44 };
const NARROWEST = 25;
const BAR = 24;
const WIDEST = 140;
export type HeatBy = 'functions' | 'levels';
export type HeatGroup = { title: string; accounts: readonly AccountId[] };
type Asked = { width: number; t: Drawing['t']; groups: readonly HeatGroup[] | null };
type Line = { kind: 'group'; title: string; count: number; share: string } | { kind: 'row'; row: HeatRow };

const linesOf = ({ rows }: HeatMap, groups: readonly HeatGroup[] | null, t: Drawing['t']): Line[] => {
  if (groups === null) return rows.map((row): Line => ({ kind: 'row', row }));
  const byId = new Map<AccountId, HeatRow>(rows.map((row) => [row.id, row]));
  return groups.flatMap(({ title, accounts }): Line[] => {
    const own = accounts.flatMap((id) => byId.get(id) ?? []);
    const [reached, known] = own.reduce(([part, whole], row) => [part + row.reached, whole + row.known], [0, 0]);
    return [
      { kind: 'group', title, count: own.length, share: t.heat.of(reached, known) },
      ...own.map((row): Line => ({ kind: 'row', row })),
    ];
  });
};

/** How far a row is reached, before it is said in numbers. */
const totalBar = ({ reached, known }: HeatRow, { x, y }: { x: number; y: number }): Shape[] => {
  if (known === 0) return [];
  const bar = (w: number, fill: Paint): Shape => ({ kind: 'rect', x, y: y - 1.5, w, h: 3, r: 1.5, fill });
  return [
    bar(BAR, { of: 'ink', on: 'paper', share: 0.12 }),
    ...(reached > 0 ? [bar((BAR * reached) / known, 'ink2')] : []),
  ];
};

export const drawHeat = (map: HeatMap, { width, t, groups }: Asked): Scene => {
  const { columns, rows } = map;
  const names = Math.max(60, ...rows.slice(0, 400).map(({ name }) => measureStrong(name)));
  const pitch = rows.length > FEW ? ROWS.many : ROWS.few;
  const isWide = width > 560;
  const total = isWide ? TOTALS.wide : TOTALS.narrow;
  const signs = isWide ? SIGN.room : 0;
  const left = Math.min(WIDEST_NAME, width * 0.3, names + 16 + signs);
  const step = Math.max(NARROWEST, Math.min(WIDEST, (width - left - total) / columns.length));
  const isTurned = columns.some(({ name }) => measureSmall(name) > step - 6);
  const longest = Math.min(110, Math.max(...columns.map(({ name }) => measureSmall(name))));
  const head = (isTurned ? longest * 0.72 + 34 : 44) + 6;
  const right = left + columns.length * step;
  const full = right + total;
  const x = (column: number) => left + (column + 0.5) * step;

  const shapes: Shape[] = [];
  let y = head;
  let line = 0;
  const all = linesOf(map, groups, t);
  const bottom = head + all.reduce((sum, one) => sum + (one.kind === 'group' ? GROUP : pitch), 0);
  const marks: Mark[] = columns.map((column, index) =>
    headMark(column, { x: x(index), step, head, bottom, isTurned, index }, rows, t),
  );
  if (isWide) marks.push(totalMark(rows, { x: right + 4, w: full - right - 4, head }, t));
  for (const one of all) {
    if (one.kind === 'group') {
      shapes.push(
        {
          kind: 'words',
          x: 0,
          y: y + 24,
          text: cutSmall(t.heat.group(one.title, one.count), right - 10),
          weight: 600,
          fill: 'ink',
        },
        { kind: 'words', x: full, y: y + 24, text: one.share, anchor: 'end', fill: 'ink2' },
        { kind: 'path', d: `M0 ${y + GROUP - 2}H${full}`, stroke: 'hair' },
      );
      y += GROUP;
      continue;
    }
    const { row } = one;
    const middle = y + pitch / 2;
    line += 1;
    const band: Shape = { kind: 'rect', x: 0, y, w: full, h: pitch, r: 4, fill: 'sunk' };
    shapes.push({ kind: 'path', d: `M${left} ${middle}H${right}`, stroke: 'hair', dash: '1 5' });
    marks.push({
      ...{ id: `${line} ${row.id}`, title: row.name, accounts: [row.id], under: [band] },
      says: t.heat.saysRow(row.name, row.reached, row.known),
      box: { x: 0, y, w: left - 4, h: pitch },
      shapes: [
        { kind: 'words', x: 4, y: middle + 4, text: cutSmall(row.name, left - 16 - signs), fill: 'ink' },
        ...(isWide ? sign(row.diamondIndex, { x: left - SIGN.w / 2 - 10, y: middle, ...SIGN }) : []),
        ...(isWide ? totalBar(row, { x: full - total + 14, y: middle }) : []),
        { kind: 'words', x: full, y: middle + 4, text: t.heat.of(row.reached, row.known), anchor: 'end', fill: 'ink2' },
      ],
    });
    for (const [index, cell] of row.cells.entries()) {
      if (cell === null) continue;
      const said = sayCell(cell, t);
      const column = columns[index]!;
      marks.push({
        ...{ id: `${line} ${row.id} ${column.id}`, title: `${row.name}, ${column.name}: ${said}`, accounts: [row.id] },
        says: t.heat.says(row.name, column.name, said, cell.reached, cell.people),
        box: { x: x(index) - step / 2, y, w: step, h: pitch },
        shapes: drawCell(cell, x(index), middle),
        under: [band, { kind: 'rect', x: x(index) - step / 2, y: head, w: step, h: bottom - head, r: 4, fill: 'sunk' }],
      });
    }
    y += pitch;
  }
  const key = legend(heatKeys(t), y + 12, Math.max(width, 320));
  const height = y + 12 + key.height;
  return { width: Math.max(width, full), height, head, shapes: [...shapes, ...key.shapes], marks };
};
