import type { AccountId } from '../../../shared/model/id.ts';
import type { PortfolioRow } from '../../../shared/protocol/portfolio.ts';
import { capacity, type KamLoad } from '../../../shared/rules/portfolio/capacity.ts';
import { drawnIndex } from '../../../shared/rules/portfolio/drawn-index.ts';
import { numberCell, textCell } from './cells.ts';
import type { Drawing, Drawn } from './drawn.ts';
import { cutSmall, measureSmall, measureStrong } from './measure.ts';
import { noteOf } from './parts.ts';
import type { Mark, Paint, Shape } from './scene.ts';
import { sign } from './sign.ts';

const ROW = 42;
const HEAD = 30;
/** A plate for each key account, as wide as there is room. */
const PLATE = { widest: 148, narrowest: 9, gap: 6, height: 26 };
const SIGN = { w: 34, h: 16 };
/** Narrower plates are too small for a sign. */
const SIGNED = 30;
/** From this width on the name of the account is on the plate. */
const NAMED = 104;
const WIDEST_NAME = 200;
const PLAIN: Paint = { of: 'us', on: 'paper', share: 0.5 };

type Accounts = ReadonlyMap<AccountId, PortfolioRow>;

/** A plate with the sign of the relationship for each key account, up to the line and beyond it. */
export const capacityPicture = ({ rows, isPart, settings, t, language }: Drawing): Drawn => {
  const limit = settings.capacity;
  const { kams, withoutKam, keyAccounts } = capacity(rows, limit);
  const accounts: Accounts = new Map(rows.map((row) => [row.id, row]));
  const overs = kams.filter(({ over }) => over > 0);
  return {
    said: [
      keyAccounts === 0 ? '' : t.capacity.said(keyAccounts, kams.length, overs.length, limit),
      isPart && kams.length > 0 ? t.capacity.part : '',
    ]
      .filter(Boolean)
      .join(' '),
    scene: keyAccounts === 0 || kams.length === 0 ? null : (width) => draw(kams, { limit, isPart, width, t, accounts }),
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
          textCell(load.key.map((id) => accounts.get(id)?.name ?? '').join(', ')),
        ],
      })),
    },
  };
};

type Asked = { limit: number; isPart: boolean; width: number; t: Drawing['t']; accounts: Accounts };

/** What is on a plate of this width: the sign, and beside it the name. */
const plateWords = (
  account: PortfolioRow | undefined,
  { x, y, plate }: { x: number; y: number; plate: number },
): Shape[] => {
  if (!account || plate < SIGNED) return [];
  const { name } = account;
  const diamondIndex = drawnIndex(account);
  if (plate < NAMED) return sign(diamondIndex, { x: x + plate / 2, y, ...SIGN, w: Math.min(SIGN.w, plate - 8) });
  return [
    ...sign(diamondIndex, { x: x + 20, y, w: 24, h: 12 }),
    { kind: 'words', x: x + 38, y: y + 4, text: cutSmall(name, plate - 42), fill: 'ink' },
  ];
};

const draw = (kams: readonly KamLoad[], { limit, isPart, width, t, accounts }: Asked) => {
  const names = Math.max(...kams.map(({ name }) => measureStrong(name)));
  const left = Math.min(width * 0.36, WIDEST_NAME, names + 28);
  const of = isPart ? t.capacity.atLeast : t.capacity.of;
  const words = (load: KamLoad) => (load.over > 0 ? t.capacity.over(load.over) : of(load.key.length, limit));
  const others = (load: KamLoad) => (load.others.length > 0 ? t.capacity.others(load.others.length) : '');
  const foot = Math.max(...kams.map((load) => Math.max(measureStrong(words(load)), measureSmall(others(load))))) + 16;
  const most = Math.max(limit, ...kams.map(({ key }) => key.length));
  const step = Math.max(PLATE.narrowest, Math.min(PLATE.widest, (width - left - foot) / most));
  const plate = step - Math.min(PLATE.gap, step * 0.2);
  const line = left + limit * step - (step - plate) / 2;
  const full = Math.max(width, left + most * step + foot);
  const height = HEAD + kams.length * ROW + 8;
  const isNear = line > width / 2;
  const shapes: Shape[] = [
    {
      ...{ kind: 'words', x: isNear ? line + 4 : line - 4, y: 16, text: t.capacity.limit(limit) },
      ...{ anchor: isNear ? 'end' : 'start', weight: 600, fill: 'ink' },
    },
    ...kams.map((_, row): Shape => {
      const y = HEAD + (row + 1) * ROW;
      return { kind: 'path', d: `M0 ${y}H${full}`, stroke: 'hair', dash: '1 4' };
    }),
    { kind: 'path', d: `M${line} 24V${height - 8}`, stroke: 'ink', dash: '5 4' },
  ];
  const marks = kams.map((load, row): Mark => {
    const y = HEAD + row * ROW + ROW / 2;
    const plates = load.key.flatMap((id, index): Shape[] => {
      const isOver = index >= limit;
      const x = left + index * step;
      return [
        {
          ...{ kind: 'rect', x, y: y - PLATE.height / 2, w: plate, h: PLATE.height, r: Math.min(6, plate / 3) },
          ...{
            fill: isOver ? 'paper' : plate < SIGNED ? PLAIN : 'card',
            stroke: isOver ? 'ink' : 'hair',
            dash: isOver ? '3 2' : undefined,
          },
        },
        ...plateWords(accounts.get(id), { x, y, plate }),
      ];
    });
    const end = Math.max(left + load.key.length * step + 6, line + 12);
    const beside = others(load);
    const strong = load.over > 0 ? 600 : 400;
    return {
      ...{ id: load.kam, title: load.name, accounts: [...load.key, ...load.others] },
      says: t.capacity.says(load.name, load.key.length, load.over, load.others.length),
      box: { x: 0, y: y - ROW / 2 + 2, w: full, h: ROW - 4 },
      under: [{ kind: 'rect', x: 0, y: y - ROW / 2 + 2, w: full, h: ROW - 4, r: 6, fill: 'sunk' }],
      shapes: [
        { kind: 'words', x: 8, y: y + 4, text: cutSmall(load.name, left - 20), fill: 'ink', weight: 600 },
        ...plates,
        { kind: 'words', x: end, y: beside ? y - 3 : y + 4, text: words(load), fill: 'ink', weight: strong },
        { kind: 'words', x: end, y: y + 12, text: beside, fill: 'ink3', size: 11.5 },
      ],
    };
  });
  return { width: full, height, head: 0, shapes, marks };
};
