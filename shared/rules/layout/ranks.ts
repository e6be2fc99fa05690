// How many cards stand side by side in a lane of one side. Two, as long as names can be read or nothing helps; on a crowded
// map as many as make it largest on the screen, so that it is wide like the screen and no tall stroke.
import type { Arrangement } from './arrange.ts';
import {
  CARD_GAP,
  CARD_HEIGHT,
  CARD_WIDTH,
  CORRIDOR,
  MOST_RANKS,
  PAPER,
  PLATE,
  RANK_WIDTH,
  RANKS,
  READABLE_ZOOM,
  ROW_GAP,
  SCALE,
  TOP,
  WORLD_WIDTH,
  WORTH,
} from './dimensions.ts';

export const rowsOf = (people: number, ranks: number): number => Math.ceil(people / ranks);

/** Of the cards of one lane on one side. */
export const blockWidth = (people: number, ranks: number): number => {
  const columns = people === 0 ? 1 : Math.ceil(people / rowsOf(people, ranks));
  return columns * CARD_WIDTH + (columns - 1) * CARD_GAP;
};

/** How far each far edge stands outside of where it stands with two ranks. */
export const widening = (ranks: number): number => (ranks - RANKS) * RANK_WIDTH;

const zoomWith = ({ lanes }: Arrangement, ranks: number): number => {
  const height = lanes.reduce(
    (sum, { sides }) => {
      const rows = Math.max(1, ...Object.values(sides).map(({ people }) => rowsOf(people.length, ranks)));
      return sum + rows * CARD_HEIGHT + (rows - 1) * ROW_GAP + CORRIDOR;
    },
    TOP + SCALE + CARD_HEIGHT + CORRIDOR,
  );
  return Math.min(PLATE.width / (WORLD_WIDTH + 2 * (widening(ranks) + PAPER)), PLATE.height / height);
};

export const ranksOf = (arrangement: Arrangement): number => {
  let [best, zoom] = [RANKS, zoomWith(arrangement, RANKS)];
  if (zoom >= READABLE_ZOOM) return best;
  for (let ranks = RANKS + 1; ranks <= MOST_RANKS; ranks++) {
    const next = zoomWith(arrangement, ranks);
    if (next > zoom * WORTH) [best, zoom] = [ranks, next];
  }
  return best;
};
