// Points along an SVG path of the commands M L H V C Q Z, absolute only: enough for the paths of the layout.
import type { Point } from '../layout/polygon.ts';

const COORDINATES: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, Z: 0 };

const bezier = (points: readonly Point[], t: number): Point => {
  let level = [...points];
  while (level.length > 1) {
    level = level
      .slice(1)
      .map(([x, y], i): Point => [level[i]![0] + (x - level[i]![0]) * t, level[i]![1] + (y - level[i]![1]) * t]);
  }
  return level[0]!;
};

const targets = (command: string, numbers: number[], [x, y]: Point, start: Point): Point[] => {
  if (command === 'Z') return [start];
  if (command === 'H') return [[numbers[0]!, y]];
  if (command === 'V') return [[x, numbers[0]!]];
  return Array.from({ length: numbers.length / 2 }, (_, i): Point => [numbers[2 * i]!, numbers[2 * i + 1]!]);
};

/** `steps` points on every piece of the path, its first point included. */
export const samplePath = (d: string, steps = 24): Point[] => {
  const samples: Point[] = [];
  let at: Point = [0, 0];
  let start: Point = at;
  for (const [, command, text] of d.matchAll(/([MLHVCQZ])([^MLHVCQZ]*)/g)) {
    const numbers = text!
      .split(/[\s,]+/)
      .filter((part) => part !== '')
      .map(Number);
    if (numbers.length !== COORDINATES[command!]) throw new Error(`${command} with ${numbers.length} numbers in ${d}`);
    const points = targets(command!, numbers, at, start);
    if (command === 'M') {
      start = points[0]!;
      samples.push(start);
    } else {
      for (let i = 1; i <= steps; i++) samples.push(bezier([at, ...points], i / steps));
    }
    at = points.at(-1)!;
  }
  return samples;
};

/** Even–odd rule. */
export const contains = (polygon: readonly Point[], [x, y]: Point): boolean => {
  let inside = false;
  polygon.forEach(([ax, ay], i) => {
    const [bx, by] = polygon[(i + 1) % polygon.length]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
};
