/** Every picture, in the order of the switch; also its place in the address. */
export const PICTURES = ['functions', 'claims', 'boxes', 'positions', 'pareto', 'capacity', 'movement'] as const;
export type PictureName = (typeof PICTURES)[number];
