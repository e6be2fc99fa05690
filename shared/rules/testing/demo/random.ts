// Chance from a seed: the same seed, the same portfolio, on every machine.

export type Random = {
  /** 0 ≤ x < 1 */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Up to `count` different ones, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[];
  /** Around 0, hardly ever beyond ±3. */
  normal(): number;
};

/** Mulberry32 [Tommy Ettinger, public domain]: 32 bits of state, enough for invented people. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    pick: (list) => list[Math.floor(next() * list.length)] as (typeof list)[number],
    some(list, count) {
      const drawn = list.map((item, index) => ({ item, index, draw: next() }));
      const chosen = drawn.toSorted((a, b) => a.draw - b.draw).slice(0, Math.max(0, count));
      return chosen.sort((a, b) => a.index - b.index).map(({ item }) => item);
    },
    normal: () => Array.from({ length: 6 }, next).reduce((sum, x) => sum + x, -3) * Math.SQRT2,
  };
};
