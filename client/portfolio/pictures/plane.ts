// A plane with two axes and a dot for each account: what four of the pictures have in common.
import { formatNumber } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import { type Gathered, gather } from './gather.ts';
import { measureSmall } from './measure.ts';
import { placeLabels } from './place-labels.ts';
import { linear, root, type Scale } from './scale.ts';
import type { Box, Mark, Shape } from './scene.ts';

export type Axis = {
  title: string;
  domain: readonly [number, number];
  /** By square roots. */
  isRoot?: boolean;
  ticks: readonly { value: number; text: string }[];
};

export type Plane = { x: Scale; y: Scale; area: Box; shapes: Shape[] };

const BOTTOM = 48;
const TOP = 26;
const RIGHT = 18;
/** Dots keep away from the frame. */
const PAD = 16;
/** More names than these would be noise; the one that is pointed at is told anyway. */
const MOST_NAMED = 60;
/** Where not all can be named, names are spread over the plane. */
const SHUFFLE = 7919;

export const planeHeight = (width: number): number => Math.round(Math.min(620, Math.max(360, width * 0.56)));

export const tick = (value: number, language: Language, decimals = 0) => ({
  value,
  text: formatNumber(value, language, decimals),
});

export const plane = (width: number, height: number, across: Axis, up: Axis, padY = PAD): Plane => {
  const left = Math.ceil(Math.max(...up.ticks.map(({ text }) => measureSmall(text)))) + 12;
  const area = { x: left, y: TOP, w: width - left - RIGHT, h: height - TOP - BOTTOM };
  const x = (across.isRoot ? root : linear)(across.domain, [area.x + PAD, area.x + area.w - PAD]);
  const y = linear(up.domain, [area.y + area.h - padY, area.y + padY]);
  const foot = area.y + area.h;
  return {
    ...{ x, y, area },
    shapes: [
      ...up.ticks.flatMap(({ value, text }): Shape[] => [
        { kind: 'path', d: `M${area.x} ${y(value)}H${area.x + area.w}`, stroke: 'hair', dash: '1 4' },
        { kind: 'words', x: area.x - 8, y: y(value) + 4, text, anchor: 'end', fill: 'ink3' },
      ]),
      ...across.ticks.flatMap(({ value, text }, index): Shape[] => [
        { kind: 'path', d: `M${x(value)} ${foot}v5`, stroke: 'hair' },
        ...(index > 0 && x(value) - x(across.ticks[index - 1]!.value) < measureSmall(text) + 4
          ? []
          : [{ kind: 'words', x: x(value), y: foot + 19, text, anchor: 'middle', fill: 'ink3' } as const]),
      ]),
      { kind: 'path', d: `M${area.x} ${foot}H${area.x + area.w}`, stroke: 'hair' },
      { kind: 'words', x: area.x + area.w, y: foot + 39, text: `${across.title} →`, anchor: 'end', weight: 600 },
      { kind: 'words', x: 0, y: 14, text: `↑ ${up.title}`, weight: 600 },
    ],
  };
};

export type Dot<T> = { x: number; y: number; of: T };

type Looks<T extends { id: string; name: string }> = {
  dots: readonly Dot<T>[];
  plane: Plane;
  /** One dot of one account; the ground of a counted one is drawn here. */
  shapes: (item: T, at: { x: number; y: number; r: number }) => Shape[];
  mark: (items: readonly T[]) => Pick<Mark, 'says' | 'title' | 'accounts'>;
  /** Whom to name first. */
  first?: (item: T) => boolean;
  /** Names stay off these. */
  keepOff?: readonly Box[];
  /** Radius of the dot of one account. */
  size?: number;
  /** How much of a counted dot is marked. */
  part?: (items: readonly T[]) => number;
};

type Round = { x: number; y: number; r: number };

/** So much of the circle, from the top. */
const arc = ({ x, y, r }: Round, part: number): string => {
  if (part >= 1) return `M${x} ${y - r}A${r} ${r} 0 1 1 ${x - 0.01} ${y - r}Z`;
  const angle = part * 2 * Math.PI;
  return `M${x} ${y - r}A${r} ${r} 0 ${part > 0.5 ? 1 : 0} 1 ${x + r * Math.sin(angle)} ${y - r * Math.cos(angle)}`;
};

const counted = (at: Round, count: number, part: number): Shape[] => [
  { kind: 'circle', ...at, fill: { of: 'ink', on: 'card', share: 0.08 }, stroke: 'field' },
  ...(part > 0 ? [{ kind: 'path', d: arc(at, part), stroke: 'us', line: 2.6 } as const] : []),
  {
    ...{ kind: 'words', x: at.x, y: at.y + 4, text: `${count}`, anchor: 'middle', weight: 600, fill: 'ink' },
    size: count > 99 ? 10.5 : 11.5,
  },
];

const inReadingOrder = (a: { x: number; y: number }, b: { x: number; y: number }) => a.x - b.x || a.y - b.y;

/** Dots with names where there is room, none on another. */
export const dotsOf = <T extends { id: string; name: string }>({ dots, plane: on, ...looks }: Looks<T>) => {
  const { area } = on;
  const bounds = { left: area.x + 7, top: area.y + 7, right: area.x + area.w - 7, bottom: area.y + area.h - 7 };
  const gathered = gather(dots, bounds, looks.size).toSorted(inReadingOrder);
  const boxes = gathered.map(({ x, y, r }): Box => ({ x: x - r, y: y - r, w: 2 * r, h: 2 * r }));
  const single = gathered.filter(({ items }) => items.length === 1);
  const isFirst = ({ items: [item] }: Gathered<Dot<T>>) => Number(item ? (looks.first?.(item.of) ?? false) : false);
  const labels = placeLabels(
    single
      .map((dot, index) => ({ dot, order: (index * SHUFFLE) % single.length }))
      .toSorted((a, b) => isFirst(b.dot) - isFirst(a.dot) || a.order - b.order)
      .slice(0, MOST_NAMED)
      .map(({ dot }) => dot)
      .map(({ x, y, r, items }) => {
        const text = items[0]!.of.name;
        return { x, y, r, text, width: measureSmall(text) };
      }),
    [...boxes, ...(looks.keepOff ?? [])],
    area,
  );
  const marks = gathered.map(({ x, y, r, items }): Mark => {
    const [only] = items;
    return {
      id: items.map(({ of }) => of.id).join(' '),
      ...looks.mark(items.map(({ of }) => of)),
      box: { x: x - Math.max(r, 9), y: y - Math.max(r, 9), w: 2 * Math.max(r, 9), h: 2 * Math.max(r, 9) },
      shapes:
        items.length === 1 && only
          ? looks.shapes(only.of, { x, y, r })
          : counted({ x, y, r }, items.length, looks.part?.(items.map(({ of }) => of)) ?? 0),
    };
  });
  const names = labels.map(({ x, y, text, anchor }): Shape => ({ kind: 'words', x, y, text, anchor, fill: 'ink' }));
  return { marks, names };
};
