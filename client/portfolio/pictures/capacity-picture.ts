import { capacity, type KamLoad } from '../../../shared/rules/portfolio/capacity.ts';
import { numberCell, textCell } from './cells.ts';
import type { Drawing, Drawn } from './drawn.ts';
import { cutSmall, measureStrong } from './measure.ts';
import { noteOf } from './parts.ts';
import type { Mark, Shape } from './scene.ts';

const ROW = 38;
const HEAD = 30;
const UNIT = 18;
const STEP = 22;
const WIDEST_NAME = 190;

/** A square for each key account, up to the line and beyond it. */
export const capacityPicture = ({ rows, settings, t, language }: Drawing): Drawn => {
  const limit = settings.capacity;
  const { kams, withoutKam, keyAccounts } = capacity(rows, limit);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const overs = kams.filter(({ over }) => over > 0);
  return {
    said: keyAccounts === 0 ? '' : t.capacity.said(keyAccounts, kams.length, overs.length, limit),
    scene: keyAccounts === 0 ? null : (width) => draw(kams, limit, width, t),
    empty: { ...t.capacity.empty, action: { label: t.boxes.toChoosing, href: '/choose' } },
    notes: noteOf(t.capacity.withoutKam, withoutKam),
    advice: [],
    table: {
      columns: [
        { id: 'kam', label: t.columns.kam },
        { id: 'key', label: t.columns.keyAccounts, isNumber: true },
        { id: 'limit', label: t.columns.limit, isNumber: true },
        { id: 'over', label: t.columns.overLimit, isNumber: true },
        { id: 'others', label: t.columns.others, isNumber: true },
        { id: 'accounts', label: t.columns.which },
      ],
      rows: kams.map((load) => ({
        ...{ id: load.kam, account: null },
        cells: [
          textCell(load.name),
          numberCell(load.key.length, language),
          numberCell(limit, language),
          numberCell(load.over, language),
          numberCell(load.others.length, language),
          textCell(load.key.map((id) => names.get(id) ?? '').join(', ')),
        ],
      })),
    },
  };
};

const draw = (kams: readonly KamLoad[], limit: number, width: number, t: Drawing['t']) => {
  const left = Math.min(width * 0.34, WIDEST_NAME, Math.max(...kams.map(({ name }) => measureStrong(name))) + 24);
  const room = width - left - 92;
  const most = Math.max(limit, ...kams.map(({ key }) => key.length));
  const step = Math.min(STEP, room / most);
  const unit = step * (UNIT / STEP);
  const line = left + limit * step - (step - unit) / 2;
  const height = HEAD + kams.length * ROW + 8;
  const isNear = line > width / 2;
  const shapes: Shape[] = [
    {
      ...{ kind: 'words', x: isNear ? line + 4 : line - 4, y: 16, text: t.capacity.limit(limit) },
      ...{ anchor: isNear ? 'end' : 'start', weight: 600, fill: 'ink' },
    },
    ...kams.map(
      (_, row): Shape => ({ kind: 'path', d: `M0 ${HEAD + (row + 1) * ROW}H${width}`, stroke: 'hair', dash: '1 4' }),
    ),
    { kind: 'path', d: `M${line} 24V${height - 8}`, stroke: 'ink', dash: '5 4' },
  ];
  const marks = kams.map((load, row): Mark => {
    const y = HEAD + row * ROW + ROW / 2;
    const squares = load.key.map((_, index): Shape => {
      const isOver = index >= limit;
      return {
        ...{ kind: 'rect', x: left + index * step, y: y - unit / 2, w: unit, h: unit, r: Math.min(5, unit / 4) },
        ...(isOver ? { fill: 'card', stroke: 'us', line: 2 } : { fill: { of: 'us', on: 'paper', share: 0.72 } }),
      };
    });
    const end = left + Math.max(load.key.length, 0) * step + 8;
    const said = load.over > 0 ? t.capacity.over(load.over) : t.capacity.of(load.key.length, limit);
    return {
      ...{ id: load.kam, title: load.name, accounts: load.key.length > 0 ? load.key : load.others },
      says: t.capacity.says(load.name, load.key.length, load.over, load.others.length),
      box: { x: 0, y: y - ROW / 2 + 2, w: width, h: ROW - 4 },
      under: [{ kind: 'rect', x: 0, y: y - ROW / 2 + 2, w: width, h: ROW - 4, r: 6, fill: 'sunk' }],
      shapes: [
        { kind: 'words', x: 8, y: y + 4, text: cutSmall(load.name, left - 20), fill: 'ink', weight: 600 },
        ...squares,
        {
          kind: 'words',
          x: Math.max(end, line + 10),
          y: load.others.length > 0 ? y - 3 : y + 4,
          text: said,
          fill: 'ink',
          weight: load.over > 0 ? 600 : 400,
        },
        ...(load.others.length > 0
          ? ([
              {
                kind: 'words',
                x: Math.max(end, line + 10),
                y: y + 12,
                text: t.capacity.others(load.others.length),
                fill: 'ink3',
                size: 11.5,
              },
            ] as Shape[])
          : []),
      ],
    };
  });
  return { width, height, head: 0, shapes, marks };
};
