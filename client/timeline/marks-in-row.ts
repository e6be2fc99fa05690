// Which marks of one row stand alone, which together, and where their words find room: numbers in, numbers out (px).

/** Words under a mark begin so far before its middle, those beside it so far behind its edge. */
const BEFORE = 4;
const BESIDE = 2;
/** Between the words of two marks. */
const GAP = 8;

export type Gathered<T> = { x: number; members: readonly T[] };

/** Ascending by x. Marks nearer than `least` become one in their middle, so that each can be seen, hit and read. */
export const gather = <T extends { x: number }>(marks: readonly T[], least: number): Gathered<T>[] => {
  const groups: Gathered<T>[] = marks.map((mark) => ({ x: mark.x, members: [mark] }));
  for (;;) {
    let [nearest, distance] = [-1, least];
    for (let at = 1; at < groups.length; at++) {
      const apart = (groups[at]?.x ?? 0) - (groups[at - 1]?.x ?? 0);
      if (apart < distance) [nearest, distance] = [at, apart];
    }
    if (nearest < 0) return groups;
    const members = [...(groups[nearest - 1]?.members ?? []), ...(groups[nearest]?.members ?? [])];
    const x = members.reduce((sum, mark) => sum + mark.x, 0) / members.length;
    groups.splice(nearest - 1, 2, { x, members });
  }
};

/** Words run from the mark to the right, or end at it; a row below the first is joined to the mark by a leader. */
export type WordPlace = { row: number; side: 'right' | 'left' } | null;

type Worded = { x: number; width: number };
/** `half`: half the width of a mark that its words stand beside; without it they have rows of their own below. */
type Room = { left: number; right: number; rows: number; half?: number };

/**
 * Places for whole words, null where there is none. From the right: a mark whose words would run into those of the next
 * goes one row down, so that no leader crosses words.
 */
export const placeWords = (marks: readonly Worded[], { left, right, rows, half = 0 }: Room): WordPlace[] => {
  const start = half === 0 ? -BEFORE : half + BESIDE;
  const taken: [from: number, until: number][][] = Array.from({ length: rows }, () => []);
  const isFree = (row: number, from: number, until: number) =>
    taken[row]?.every(([a, b]) => until + GAP <= a || b + GAP <= from) === true;
  const hidesMark = (at: number, from: number, until: number) =>
    half > 0 && marks.some(({ x }, other) => other !== at && from < x + half && x - half < until);
  const places = marks.map((): WordPlace => null);
  for (let at = marks.length - 1; at >= 0; at--) {
    const { x, width } = marks[at] as Worded;
    for (const side of ['right', 'left'] as const) {
      const [from, until] = side === 'right' ? [x + start, x + start + width] : [x - start - width, x - start];
      if (from < left || until > right || hidesMark(at, from, until)) continue;
      const row = taken.findIndex(
        (_, row) => isFree(row, from, until) && taken.slice(0, row).every((_, above) => isFree(above, x - 1, x + 1)),
      );
      if (row < 0) continue;
      taken[row]?.push([from, until]);
      for (let above = 0; above < row; above++) taken[above]?.push([x - 1, x + 1]);
      places[at] = { row, side };
      break;
    }
  }
  return places;
};

/** So much a mark is hit to each side of its middle, where no other stands in the way. */
export const REACH = 12;

/** How far up and down each mark is hit: 24 px in all, or halfway to one that stands above or below it. */
export const reaches = (marks: readonly { x: number; y: number }[]): number[] =>
  marks.map(({ x, y }, at) =>
    marks.reduce(
      (least, other, index) =>
        index === at || other.y === y || Math.abs(other.x - x) >= 2 * REACH
          ? least
          : Math.min(least, Math.abs(other.y - y) / 2),
      REACH,
    ),
  );
