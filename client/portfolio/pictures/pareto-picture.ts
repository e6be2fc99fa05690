import {
  type Figure,
  type Pareto,
  type ParetoEntry,
  pareto,
  VITAL_SHARE,
} from '../../../shared/rules/portfolio/pareto.ts';
import { formatShare, moneyOf, numberCell, shareCell, textCell } from './cells.ts';
import type { Drawing, Drawn } from './drawn.ts';
import { measureSmall } from './measure.ts';
import { idsOf, legend, noteOf } from './parts.ts';
import { planeHeight } from './plane.ts';
import { linear, steps } from './scale.ts';
import type { Mark, Paint, Shape } from './scene.ts';

/** Narrower than this no bar can be hit: then one stands for several accounts. */
const LEAST_BAR = 5;
/** From this width on a bar has its name under it. */
const NAMED_BAR = 21;
const LONGEST_NAME = 16;
const GUIDES = [0.25, 0.5, 0.75, 1];

const VITAL: Paint = { of: 'us', on: 'paper', share: 0.62 };
const REST: Paint = { of: 'us', on: 'paper', share: 0.2 };

const cut = (name: string) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name);

/** So many together that every bar can be hit. */
const binned = (entries: readonly ParetoEntry[], room: number): ParetoEntry[][] => {
  const size = Math.max(1, Math.ceil((entries.length * LEAST_BAR) / room));
  return Array.from({ length: Math.ceil(entries.length / size) }, (_, bin) =>
    entries.slice(bin * size, (bin + 1) * size),
  );
};

/** Bars of the figure, the largest first, and over them how much of the whole they bring together. */
export const paretoPicture = ({ rows, settings, t, language }: Drawing, figure: Figure): Drawn => {
  const result = pareto(rows, figure);
  const { entries, vital, unknown, lost, earned } = result;
  const money = moneyOf(settings.currency, language);
  const word = t.pareto.figures[figure];
  return {
    said:
      entries.length === 0
        ? ''
        : earned === 0
          ? t.pareto.nothing(word)
          : t.pareto.said(vital, entries.length, formatShare(vital / entries.length, language), word),
    scene: entries.length === 0 ? null : (width) => draw(result, width, { t, language, money, word }),
    empty: { ...t.pareto.empty(word), action: { label: t.pareto.toImport, href: '/import-accounts' } },
    notes: [
      ...noteOf((count) => t.pareto.unknown(count, word), unknown),
      ...noteOf((count) => t.pareto.lost(count, money.full(lost)), idsOf(entries.filter(({ value }) => value < 0))),
    ],
    advice: [],
    table: {
      columns: [
        { id: 'rank', label: t.columns.rank, isNumber: true },
        { id: 'name', label: t.columns.account },
        { id: 'value', label: `${word} (${settings.currency})`, isNumber: true },
        { id: 'cumulative', label: t.columns.cumulative, isNumber: true },
        { id: 'vital', label: t.columns.vital },
      ],
      rows: entries.map((entry, index) => ({
        ...{ id: entry.id, account: entry.id },
        cells: [
          numberCell(index + 1, language),
          textCell(entry.name),
          money.cell(entry.value),
          shareCell(entry.cumulative, language),
          textCell(entry.isVital ? t.yes : t.no),
        ],
      })),
    },
  };
};

type Words = Pick<Drawing, 't' | 'language'> & { money: ReturnType<typeof moneyOf>; word: string };

const draw = ({ entries, vital, earned }: Pareto, width: number, { t, language, money, word }: Words) => {
  const most = Math.max(0, ...entries.map(({ value }) => value));
  const least = Math.min(0, ...entries.map(({ value }) => value));
  const values = steps(Math.max(most, -least) || 1, 4).filter((value) => value === 0 || value <= most * 1.3);
  const [left, right, top] = [Math.max(...values.map((value) => measureSmall(money.short(value)))) + 12, 48, 30];
  const room = width - left - right;
  const bins = binned(entries, room);
  const step = room / bins.length;
  const isNamed = step >= NAMED_BAR;
  const foot = isNamed ? 96 : 44;
  const height = planeHeight(width) + (isNamed ? 40 : 0);
  const [high, low] = [top, height - foot];
  const domain = [Math.min(0, least), Math.max(most, values.at(-1) ?? 0) || 1] as const;
  const y = linear(domain, [low, high]);
  const zero = y(0);
  const part = linear([0, 1], [zero, high]);
  const ends = bins.map((bin, index) => ({ x: left + (index + 0.5) * step, share: bin.at(-1)?.cumulative ?? null }));
  const curve = ends.flatMap(({ x, share }) => (share === null ? [] : [`${x.toFixed(1)} ${part(share).toFixed(1)}`]));
  const cutAt = left + step * bins.findLastIndex((bin) => bin.some(({ isVital }) => isVital)) + step;
  const gap = step > 8 ? Math.min(6, step * 0.22) : step > 3 ? 1 : 0;
  const eighty = part(VITAL_SHARE);
  const said = t.pareto.line(vital);
  const isLeft = cutAt + measureSmall(said) + 12 > left + room;
  const shapes: Shape[] = [
    ...values.flatMap((value): Shape[] => [
      { kind: 'path', d: `M${left} ${y(value)}H${left + room}`, stroke: 'hair', dash: '1 4' },
      { kind: 'words', x: left - 8, y: y(value) + 4, text: money.short(value), anchor: 'end', fill: 'ink3' },
    ]),
    { kind: 'path', d: `M${left} ${zero}H${left + room}`, stroke: 'field' },
    { kind: 'words', x: 0, y: 14, text: `↑ ${word}`, weight: 600 },
    ...(earned === 0
      ? []
      : ([
          { kind: 'words', x: width, y: 14, text: t.pareto.together, anchor: 'end', weight: 600 },
          ...GUIDES.map((share) => ({
            ...{ kind: 'words', x: left + room + 8, y: part(share) + 4, fill: 'ink3' },
            text: formatShare(share, language),
          })),
          {
            kind: 'words',
            x: left + room + 8,
            y: eighty - 4,
            text: formatShare(VITAL_SHARE, language),
            weight: 600,
            fill: 'ink',
          },
        ] as Shape[])),
  ];
  const marks = bins.map((bin, index): Mark => {
    const value = bin.reduce((sum, one) => sum + one.value, 0) / bin.length;
    const [first] = bin;
    const x = left + index * step;
    const [from, to] = [Math.min(zero, y(value)), Math.max(zero, y(value))];
    const isVital = bin.some((one) => one.isVital);
    const rank = entries.indexOf(first!) + 1;
    const share = bin.at(-1)?.cumulative ?? null;
    const together = share === null ? null : formatShare(share, language);
    const title = bin.length === 1 ? first!.name : t.pareto.ranks(rank, rank + bin.length - 1);
    return {
      ...{ id: first!.id, title, accounts: idsOf(bin) },
      says: t.pareto.says(
        title,
        bin.length === 1 ? money.full(value) : t.pareto.mean(money.full(value)),
        together,
        isVital,
      ),
      box: { x, y: Math.min(high, from), w: step, h: low - Math.min(high, from) },
      shapes: [
        {
          ...{ kind: 'rect', x: x + gap / 2, y: from, w: Math.max(1, step - gap), h: Math.max(1, to - from) },
          ...{ r: step > 12 ? 2 : 0, fill: isVital ? VITAL : REST },
        },
        ...(isNamed
          ? ([
              {
                ...{ kind: 'words', x: x + step / 2 + 4, y: low + 14, text: cut(first!.name), anchor: 'end' },
                ...{ turn: -42, fill: isVital ? 'ink' : 'ink3' },
              },
            ] as Shape[])
          : []),
      ],
      under: [{ kind: 'rect', x, y: high, w: step, h: low - high, fill: 'sunk' }],
    };
  });
  const key = legend(
    [
      {
        text: t.pareto.vitalKey,
        draw: (x, at) => [{ kind: 'rect', x: x - 5, y: at - 6, w: 10, h: 12, r: 2, fill: VITAL }],
      },
      {
        text: t.pareto.restKey,
        draw: (x, at) => [{ ...{ kind: 'rect', x: x - 5, y: at - 6, w: 10, h: 12, r: 2 }, fill: REST }],
      },
      {
        text: t.pareto.together,
        draw: (x, at) => [
          { kind: 'path', d: `M${x - 8} ${at + 4}L${x} ${at - 3}L${x + 8} ${at - 5}`, stroke: 'ink', line: 1.8 },
        ],
      },
    ],
    height + (isNamed ? 0 : -16),
    width,
  );
  const line: Shape[] =
    earned === 0
      ? []
      : [
          { kind: 'path', d: `M${left} ${eighty}H${left + room}`, stroke: 'ink', dash: '5 4' },
          { kind: 'path', d: `M${cutAt} ${eighty - 6}V${low}`, stroke: 'ink', dash: '5 4' },
          { kind: 'path', d: `M${curve.join('L')}`, stroke: 'ink', line: 1.8 },
          ...(ends.length <= 60 ? ends : []).flatMap(({ x, share }): Shape[] =>
            share === null ? [] : [{ kind: 'circle', x, y: part(share), r: 2.4, fill: 'ink' }],
          ),
          {
            ...{ kind: 'words', x: isLeft ? cutAt - 8 : cutAt + 8, y: eighty + 18, text: said },
            ...{ anchor: isLeft ? 'end' : 'start', weight: 600, fill: 'ink' },
          },
        ];
  return {
    width,
    height: height + (isNamed ? 0 : -16) + key.height,
    head: 0,
    shapes: [...shapes, ...key.shapes],
    marks,
    over: line,
  };
};
