export type Rect = { left: number; top: number; width: number; height: number };
export type Extent = { width: number; height: number };

const OFFSET = 6;
const MARGIN = 8;

/** Under the middle of its target, above where below is no room, and never over an edge of the window. */
export const placeTooltip = (target: Rect, tooltip: Extent, window: Extent): { left: number; top: number } => {
  const middle = target.left + target.width / 2 - tooltip.width / 2;
  const below = target.top + target.height + OFFSET;
  const fits = below + tooltip.height + MARGIN <= window.height;
  return {
    left: Math.max(MARGIN, Math.min(middle, window.width - tooltip.width - MARGIN)),
    top: fits ? below : Math.max(MARGIN, target.top - tooltip.height - OFFSET),
  };
};
