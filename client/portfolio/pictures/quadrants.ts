// Four boxes in a plane: the ground under attractiveness and strength, and under spend and significance.

import { measureStrong } from './measure.ts';
import type { Plane } from './plane.ts';
import type { Box, Shape } from './scene.ts';

type Quadrants<Id extends string> = {
  /** From here on right, from here on up. */
  from: { x: number; y: number };
  names: Readonly<Record<Id, string>>;
  counts: Readonly<Record<Id, number>>;
  at: { topLeft: Id; topRight: Id; bottomLeft: Id; bottomRight: Id };
  /** The box that one wants to be in. */
  best: Id;
};

/** Dots keep so far off top and bottom that the names of the boxes have room. */
export const QUADRANT_PAD = 36;

/** The ground, and where no name of an account may stand. */
export const quadrants = <Id extends string>(
  { area, x, y }: Plane,
  of: Quadrants<Id>,
): { shapes: Shape[]; keepOff: Box[] } => {
  const [middle, level] = [x(of.from.x), y(of.from.y)];
  const [right, bottom] = [area.x + area.w, area.y + area.h];
  const name = (id: Id, side: 'start' | 'end', base: number): Shape => ({
    ...{ kind: 'words', x: side === 'start' ? area.x + 10 : right - 10, y: base, anchor: side, size: 14 },
    ...{ weight: 600, fill: id === of.best ? 'ink' : 'ink3', text: `${of.names[id]} ${of.counts[id]}` },
  });
  const corner = (id: Id, side: 'start' | 'end', top: number): Box => {
    const w = (measureStrong(of.names[id]) + 30) * (14 / 12.5);
    return { x: side === 'start' ? area.x : right - w, y: top, w, h: 26 };
  };
  const shapes: Shape[] = [
    { kind: 'rect', x: middle, y: area.y, w: right - middle, h: level - area.y, fill: 'sunk' },
    { kind: 'path', d: `M${middle} ${area.y}V${bottom}M${area.x} ${level}H${right}`, stroke: 'field' },
    name(of.at.topLeft, 'start', area.y + 20),
    name(of.at.topRight, 'end', area.y + 20),
    name(of.at.bottomLeft, 'start', bottom - 10),
    name(of.at.bottomRight, 'end', bottom - 10),
  ];
  return {
    shapes,
    keepOff: [
      { x: middle - 1, y: area.y, w: 2, h: area.h },
      { x: area.x, y: level - 1, w: area.w, h: 2 },
      corner(of.at.topLeft, 'start', area.y),
      corner(of.at.topRight, 'end', area.y),
      corner(of.at.bottomLeft, 'start', bottom - 26),
      corner(of.at.bottomRight, 'end', bottom - 26),
    ],
  };
};
