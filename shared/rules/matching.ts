// Maximum matching of a bipartite graph [Hopcroft & Karp 1973], and who every maximum matching needs.
// By König its size equals the smallest number of people whose leaving breaks every line.

export type Edge<L, R> = readonly [left: L, right: R];

export type Matching<L, R> = {
  size: number;
  partnerOfLeft: ReadonlyMap<L, R>;
  partnerOfRight: ReadonlyMap<R, L>;
};

const neighbours = <A, B>(pairs: Iterable<readonly [A, B]>): Map<A, B[]> => {
  const map = new Map<A, B[]>();
  for (const [a, b] of pairs) {
    const list = map.get(a);
    if (list) list.push(b);
    else map.set(a, [b]);
  }
  return map;
};

/** Layers of shortest alternating paths from the free left vertices; null when no free right vertex can be reached. */
const layersOf = <L, R>(adjacent: Map<L, R[]>, ofLeft: Map<L, R>, ofRight: Map<R, L>): Map<L, number> | null => {
  const layer = new Map<L, number>();
  for (const left of adjacent.keys()) if (!ofLeft.has(left)) layer.set(left, 0);
  let reached = false;
  for (const [left, depth] of layer) {
    // A Map visits entries added while it is walked: it is the queue of this breadth-first search.
    for (const right of adjacent.get(left) ?? []) {
      const next = ofRight.get(right);
      if (next === undefined) reached = true;
      else if (!layer.has(next)) layer.set(next, depth + 1);
    }
  }
  return reached ? layer : null;
};

export const maximumMatching = <L, R>(edges: readonly Edge<L, R>[]): Matching<L, R> => {
  const adjacent = neighbours(edges);
  const ofLeft = new Map<L, R>();
  const ofRight = new Map<R, L>();
  for (let layer = layersOf(adjacent, ofLeft, ofRight); layer; layer = layersOf(adjacent, ofLeft, ofRight)) {
    const open = layer;
    const augment = (left: L): boolean => {
      const depth = open.get(left);
      if (depth === undefined) return false;
      open.delete(left);
      for (const right of adjacent.get(left) ?? []) {
        const next = ofRight.get(right);
        if (next === undefined || (open.get(next) === depth + 1 && augment(next))) {
          ofLeft.set(left, right);
          ofRight.set(right, left);
          return true;
        }
      }
      return false;
    };
    for (const left of adjacent.keys()) if (!ofLeft.has(left)) augment(left);
  }
  return { size: ofLeft.size, partnerOfLeft: ofLeft, partnerOfRight: ofRight };
};

/** Vertices of `from`'s side that some maximum matching leaves free: reached from a free one by an even alternating path. */
const dispensable = <A, B>(adjacent: Map<A, B[]>, partner: ReadonlyMap<A, B>, back: ReadonlyMap<B, A>): Set<A> => {
  const reached = new Set<A>();
  for (const a of adjacent.keys()) if (!partner.has(a)) reached.add(a);
  for (const a of reached) {
    for (const b of adjacent.get(a) ?? []) {
      const next = back.get(b);
      if (next !== undefined) reached.add(next);
    }
  }
  return reached;
};

/** The size of a maximum matching, and every vertex whose removal makes it smaller: one matching, one walk for each side. */
export const matchingAndCritical = <L, R>(edges: readonly Edge<L, R>[]): { size: number; critical: Set<L | R> } => {
  const { size, partnerOfLeft, partnerOfRight } = maximumMatching(edges);
  const spareLeft = dispensable(neighbours(edges), partnerOfLeft, partnerOfRight);
  const spareRight = dispensable(
    neighbours(edges.map(([left, right]) => [right, left] as const)),
    partnerOfRight,
    partnerOfLeft,
  );
  const critical = new Set<L | R>();
  for (const left of partnerOfLeft.keys()) if (!spareLeft.has(left)) critical.add(left);
  for (const right of partnerOfRight.keys()) if (!spareRight.has(right)) critical.add(right);
  return { size, critical };
};

/** Every vertex whose removal makes the maximum matching smaller. */
export const criticalVertices = <L, R>(edges: readonly Edge<L, R>[]): Set<L | R> => matchingAndCritical(edges).critical;

/** A smallest set of vertices that touches every edge [König]: as large as the maximum matching. */
export const minimumVertexCover = <L, R>(edges: readonly Edge<L, R>[]): Set<L | R> => {
  const { partnerOfLeft, partnerOfRight } = maximumMatching(edges);
  const adjacent = neighbours(edges);
  const reached = dispensable(adjacent, partnerOfLeft, partnerOfRight);
  const cover = new Set<L | R>();
  for (const [left, rights] of adjacent) {
    if (!reached.has(left)) cover.add(left);
    else for (const right of rights) cover.add(right);
  }
  return cover;
};
