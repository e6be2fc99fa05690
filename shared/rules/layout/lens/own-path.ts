import { type CardBox, isFolded } from '../placement.ts';

const DOT = 2.5;
/** Two in one column with no room for a third between them are joined straight. */
const BESIDE = 40;
/** Past those between the two, in the gutter beside the column. */
const ASIDE = 8;

type Point = { x: number; y: number };

const r = (value: number): number => Math.round(value * 10) / 10;
const middle = ({ x, w, cy }: CardBox): Point => ({ x: x + w / 2, y: cy });

/** Where the straight way from one card's middle to another's leaves the first. */
const leave = (box: CardBox, towards: Point): Point => {
  const from = middle(box);
  const [dx, dy] = [towards.x - from.x, towards.y - from.y];
  const share = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : box.w / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : box.h / 2 / Math.abs(dy),
    1,
  );
  return { x: from.x + dx * share, y: from.y + dy * share };
};

/**
 * A reporting line where cards stand for something else than who reports to whom: straight under the cards, past a column that
 * both stand in, with a ring where it ends at the manager.
 */
export const ownPath = (report: CardBox, manager: CardBox): string => {
  if (isFolded(report) || isFolded(manager)) return '';
  const isOneColumn = report.x < manager.x + manager.w && manager.x < report.x + report.w;
  const between = Math.abs(report.cy - manager.cy) - (report.h + manager.h) / 2;
  const isAside = isOneColumn && between > BESIDE;
  const [from, to] = isAside
    ? [
        { x: report.x, y: report.cy },
        { x: manager.x, y: manager.cy },
      ]
    : [leave(report, middle(manager)), leave(manager, middle(report))];
  const aside = Math.min(from.x, to.x) - ASIDE;
  const way = isAside
    ? `C${r(aside - ASIDE / 2)} ${r(from.y)} ${r(aside - ASIDE / 2)} ${r(to.y)} ${r(to.x)} ${r(to.y)}`
    : `L${r(to.x)} ${r(to.y)}`;
  return `M${r(from.x)} ${r(from.y)}${way}M${r(to.x - DOT)} ${r(to.y)}a${DOT} ${DOT} 0 1 0 ${2 * DOT} 0a${DOT} ${DOT} 0 1 0 ${-2 * DOT} 0`;
};
