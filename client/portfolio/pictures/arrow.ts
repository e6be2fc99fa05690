import type { Direction } from '../../../shared/rules/portfolio/movement.ts';
import type { Paint, Shape } from './scene.ts';

export type Ends = { x1: number; y1: number; x2: number; y2: number };
type Style = { direction: Direction; line: number; isFaint?: boolean };

/** A way is not told by ink alone. */
const DASHES: Readonly<Partial<Record<Direction, string>>> = { down: '5 3', mixed: '1.5 2.5' };
export const FAINT: Paint = { of: 'ink', on: 'paper', share: 0.26 };
const TIP = 7;

/** From where it stood to where it stands. The line ends before the tip, so that the tip is sharp; down is hollow. */
export const arrow = ({ x1, y1, x2, y2 }: Ends, { direction, line, isFaint = false }: Style): Shape[] => {
  const ink = isFaint ? FAINT : 'ink';
  const long = Math.hypot(x2 - x1, y2 - y1);
  if (long < 1) return [{ kind: 'circle', x: x2, y: y2, r: 3.5, fill: 'card', stroke: ink, line: 1.4 }];
  const [dx, dy] = [(x2 - x1) / long, (y2 - y1) / long];
  const tip = Math.min((isFaint ? TIP - 2 : TIP) + line, long);
  const [bx, by] = [x2 - dx * tip, y2 - dy * tip];
  const side = tip * 0.52;
  const f = (value: number) => value.toFixed(1);
  return [
    { kind: 'circle', x: x1, y: y1, r: isFaint ? 1.4 : 2.6, fill: ink },
    {
      ...{ kind: 'path', d: `M${f(x1)} ${f(y1)}L${f(bx)} ${f(by)}`, stroke: ink, line },
      dash: isFaint ? undefined : DASHES[direction],
    },
    {
      ...{ kind: 'path', stroke: ink, line: 1.2, fill: direction === 'down' ? 'paper' : ink },
      d: `M${f(x2)} ${f(y2)}L${f(bx - dy * side)} ${f(by + dx * side)}L${f(bx + dy * side)} ${f(by - dx * side)}Z`,
    },
  ];
};
