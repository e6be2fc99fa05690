import { PLATE, READABLE_ZOOM } from '../dimensions.ts';

/** So far out words would be dust however large they are drawn. */
const FARTHEST = 6;

/**
 * World px of one px of the screen when a picture of this size (world px) is seen whole on a page of 1440 × 900, 1 to 6; 1 where
 * names are read. Headings keep their size on the screen then, and want so much more room.
 */
export const fromAfar = (width: number, height: number): number => {
  const zoom = Math.min(PLATE.width / width, PLATE.height / height);
  return zoom >= READABLE_ZOOM ? 1 : Math.min(FARTHEST, 1 / zoom);
};
