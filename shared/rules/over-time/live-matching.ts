// A maximum matching that stays one while lines come and go. One line more or less moves it by one alternating path, so
// that replaying years costs one search per change instead of a matching per day. Berge: a matching is maximum when no
// alternating path joins two free vertices; after one change such a path can only pass through the line that changed.

type Side = 0 | 1;

export type LiveMatching = {
  add: (line: number) => void;
  remove: (line: number) => void;
  size: () => number;
};

const NONE = -1;

/** `ends[0][line]` and `ends[1][line]` number the two people of each line; two lines may join the same two people. */
export const liveMatching = (
  ends: readonly [readonly number[], readonly number[]],
  counts: readonly [number, number],
): LiveMatching => {
  const lists = (count: number): number[][] => Array.from({ length: count }, () => []);
  const at = [lists(counts[0]), lists(counts[1])] as const;
  const matched = [new Int32Array(counts[0]).fill(NONE), new Int32Array(counts[1]).fill(NONE)] as const;
  const seen = [new Int32Array(counts[0]), new Int32Array(counts[1])] as const;
  const via = [new Int32Array(counts[0]), new Int32Array(counts[1])] as const;
  let stamp = 0;
  let size = 0;

  /** Flips the alternating path that ends at the free vertex `last` of `other` and begins at a free one of `side`. */
  const flip = (side: Side, other: Side, last: number): void => {
    let here = last;
    for (;;) {
      const line = via[other][here]!;
      const vertex = ends[side][line]!;
      const before = matched[side][vertex]!;
      matched[side][vertex] = line;
      matched[other][here] = line;
      if (before === NONE) return;
      here = ends[other][before]!;
    }
  };

  /** Looks for an alternating path from a free vertex to a free one of the other side, `except` left out, and flips it. */
  const augment = (side: Side, start: number, except: number = NONE): boolean => {
    const other: Side = side === 0 ? 1 : 0;
    stamp++;
    if (except !== NONE) seen[other][except] = stamp;
    const queue = [start];
    for (const vertex of queue) {
      for (const line of at[side][vertex]!) {
        const reached = ends[other][line]!;
        if (seen[other][reached] === stamp) continue;
        seen[other][reached] = stamp;
        via[other][reached] = line;
        const next = matched[other][reached]!;
        if (next === NONE) {
          flip(side, other, reached);
          return true;
        }
        queue.push(ends[side][next]!);
      }
    }
    return false;
  };

  /** Frees a matched vertex of side 0 without losing a thread, by giving its partner another; false when that cannot be. */
  const release = (vertex: number): boolean => {
    const line = matched[0][vertex]!;
    const partner = ends[1][line]!;
    matched[0][vertex] = NONE;
    matched[1][partner] = NONE;
    if (augment(1, partner, vertex)) return true;
    matched[0][vertex] = line;
    matched[1][partner] = line;
    return false;
  };

  const drop = (list: number[], line: number): void => {
    list[list.indexOf(line)] = list.at(-1)!;
    list.pop();
  };

  return {
    add: (line) => {
      const [left, right] = [ends[0][line]!, ends[1][line]!];
      at[0][left]!.push(line);
      at[1][right]!.push(line);
      if (matched[0][left] === NONE) {
        if (augment(0, left)) size++;
      } else if (matched[1][right] === NONE) {
        if (augment(1, right)) size++;
      } else if (release(left) && augment(0, left)) size++;
    },
    remove: (line) => {
      const [left, right] = [ends[0][line]!, ends[1][line]!];
      drop(at[0][left]!, line);
      drop(at[1][right]!, line);
      if (matched[0][left] !== line) return;
      matched[0][left] = NONE;
      matched[1][right] = NONE;
      if (!augment(0, left) && !augment(1, right)) size--;
    },
    size: () => size,
  };
};
