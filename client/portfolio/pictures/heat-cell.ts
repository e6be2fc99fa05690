import type { HeatCell } from '../../../shared/rules/portfolio/heat-map.ts';
import { lozenge, type Paint, type Shape } from './scene.ts';

/** Half the width of a lozenge and its ink, by strength of the line. */
const SIZE: Readonly<Record<number, number>> = { 2: 5.5, 3: 8, 4: 10.5 };
const INK: Readonly<Record<number, number>> = { 2: 0.5, 3: 0.7, 4: 0.92 };

const reachedInk = (strength: number): Paint => ({ of: 'ink', on: 'paper', share: INK[strength] ?? 0.5 });

/** Light where there is little to see: a gap of the net is seen as paper. */
export const drawCell = (cell: HeatCell | null, x: number, y: number): Shape[] => {
  if (cell === null) return [];
  switch (cell.state) {
    case 'reached':
      return [{ kind: 'path', d: lozenge(x, y, SIZE[cell.strength] ?? 5), fill: reachedInk(cell.strength) }];
    case 'only-kam':
      return [{ kind: 'circle', x, y, r: 2.6, fill: 'ink' }];
    case 'planned':
      return [{ kind: 'path', d: lozenge(x, y, 5), fill: 'paper', stroke: 'ink2', dash: '2 2' }];
    case 'nobody':
      return [{ kind: 'path', d: lozenge(x, y, 5), fill: 'paper', stroke: 'field' }];
    case 'no-post':
      return [{ kind: 'path', d: `M${x - 4} ${y}h8`, stroke: 'ink3' }];
  }
};
