import type { Box } from '../../../shared/rules/layout/placement.ts';

const WAYS: Readonly<Record<string, [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};
/** Sideways counts double, so that a row or column is kept. */
const ASIDE = 2;

const middle = ({ x, y, w, h }: Box): [number, number] => [x + w / 2, y + h / 2];

/** The key of the cell an arrow leads to; null at the edge and for any other key. */
export const nextCell = (
  boxes: ReadonlyMap<string, Box>,
  cells: readonly { key: string }[],
  from: string,
  arrow: string,
): string | null => {
  const way = WAYS[arrow];
  const start = boxes.get(from);
  if (!way || !start) return null;
  const [x, y] = middle(start);
  let best: { key: string; far: number } | null = null;
  for (const { key } of cells) {
    const box = boxes.get(key);
    if (!box || key === from) continue;
    const [dx, dy] = [middle(box)[0] - x, middle(box)[1] - y];
    const ahead = dx * way[0] + dy * way[1];
    if (ahead < 1) continue;
    const far = ahead + ASIDE * Math.abs(dx * way[1] + dy * way[0]);
    if (!best || far < best.far) best = { key, far };
  }
  return best?.key ?? null;
};
