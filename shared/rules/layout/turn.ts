// Where in the channel between the companies each line changes height, so that lines do not run up and down on one another.

/** Late, so that a line clears the label on the meridian. Shares of the channel's width. */
export const LATE_TURN = 0.75;
/** From a tip early: in the centre the other company's tip stands in the way. */
export const EARLY_TURN = 0.1;
const STEP = 0.09;
const SLOTS = 6;

/** A line that changes height, with the heights between which it does. */
export type Crossing = { line: string; early: boolean; low: number; high: number };

/** Greedy: a line takes the first place in the channel where none that it would run beside has turned already. */
export const turnsOf = (crossings: readonly Crossing[]): ReadonlyMap<string, number> => {
  const taken: Crossing[][] = Array.from({ length: SLOTS }, () => []);
  const turns = new Map<string, number>();
  // The farther a line goes, the earlier it turns: so lines that leave one card do not cross.
  const order = ({ low, high, early }: Crossing): number => (early ? low - high : high - low);
  crossings
    .toSorted((a, b) => order(a) - order(b))
    .forEach((crossing, index) => {
      const free = taken.findIndex((slot) => slot.every(({ low, high }) => high < crossing.low || crossing.high < low));
      const slot = free < 0 ? index % SLOTS : free;
      taken[slot]!.push(crossing);
      turns.set(crossing.line, crossing.early ? EARLY_TURN + slot * STEP : LATE_TURN - slot * STEP);
    });
  return turns;
};
