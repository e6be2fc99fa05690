import type { Box } from './scene.ts';

export type Anchor = { x: number; y: number; r: number; text: string; width: number };
export type Label = { x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end'; box: Box };

const LINE = 15;
const NEAR = 4;

const overlaps = (a: Box, b: Box): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
const inside = (a: Box, b: Box): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.w <= b.x + b.w && a.y + a.h <= b.y + b.h;

const choices = ({ x, y, r, text, width }: Anchor): Label[] => {
  const away = r + NEAR;
  const at = (left: number, base: number, anchor: Label['anchor'], to: number): Label => ({
    ...{ x: to, y: base, text, anchor },
    box: { x: left, y: base - 11, w: width, h: LINE },
  });
  return [
    at(x + away, y + 4, 'start', x + away),
    at(x - away - width, y + 4, 'end', x - away),
    at(x - width / 2, y - away - 2, 'middle', x),
    at(x - width / 2, y + away + 11, 'middle', x),
  ];
};

/** Names beside their dots, as many as have room: none lies on a dot, on another name or over the edge. First come first. */
export const placeLabels = (anchors: readonly Anchor[], dots: readonly Box[], bounds: Box): Label[] => {
  const placed: Label[] = [];
  for (const anchor of anchors) {
    const free = choices(anchor).find(
      ({ box }) =>
        inside(box, bounds) &&
        dots.every((dot) => !overlaps(box, dot)) &&
        placed.every((one) => !overlaps(box, one.box)),
    );
    if (free) placed.push(free);
  }
  return placed;
};
