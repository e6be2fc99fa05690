// The numbers of the Shape lens in world px at 100 %. reference/look/notes.md says where each comes from.

export const WORLD_WIDTH = 1064;
export const CENTRE = WORLD_WIDTH / 2;

export const CARD_WIDTH = 156;
export const CARD_HEIGHT = 44;
/** KAM and main contact: their titles are long. */
export const TIP_WIDTH = 164;
/** Between two cards of one row. */
export const CARD_GAP = 6;
/** Between two rows of one lane: room for a line to the card behind. */
export const ROW_GAP = 14;
/** Between two KAMs, or two main contacts. */
export const TIP_GAP = 8;
/** Cards of one row of a lane, on one side: so many at least before a lane grows higher. */
export const RANKS = 2;
/** A crowded map has more of them, so many at most. */
export const MOST_RANKS = 14;
/** By so much both far edges stand further out for each rank more: the card, and room for directness to be seen. */
export const RANK_WIDTH = CARD_WIDTH + CARD_GAP + 40;
/** Outside of the far edges of a map with more ranks. */
export const PAPER = 24;
/** Below this zoom no name is read: then more ranks are tried. */
export const READABLE_ZOOM = 0.45;
/** The plate on which ranks are tried: that of a page of 1440 × 900. */
export const PLATE = { width: 1026, height: 640 } as const;
/** Another number of ranks must be larger by this share, so that the map seldom changes it. */
export const WORTH = 1.05;
/** Free strip under every lane, through which lines reach the second rank. */
export const CORRIDOR = 25.5;

/** Far edge to the back of a lane at directness 0. */
export const FAR_EDGE = 16;
/** Centre to the front of a lane at directness 1: half the channel that holds label and line. */
export const CHANNEL = 60;
/** Centre to the front of the tips at diamond index 0. */
export const TOUCH = 30;
/** Far edge to the back of the tips at diamond index 1. */
export const TIP_EDGE = 44;

/** Above the first lane: the silhouette, the tag of a tip, the name tag of a colleague. */
export const TOP = 20;
/** Under the last lane to the scale of directness. */
export const FOOT = 10;
/** The scale itself with its words. */
export const SCALE = 34;
/** The graticule begins this far above the first lane, level with the silhouettes. */
export const GRATICULE_RISE = 12;
/** Lane labels stand on the meridian, this far above the lane's line. */
export const LABEL_RISE = 9;

/** Silhouette outside of a card. */
export const PAD = 12;

export const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
