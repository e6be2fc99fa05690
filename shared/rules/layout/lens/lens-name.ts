/** The arrangements of the same cards. The order is the order of the switch. */
export const LENSES = ['shape', 'decision', 'organisation', 'grid', 'free'] as const;
export type LensName = (typeof LENSES)[number];

export const isLens = (name: string | null): name is LensName => LENSES.some((lens) => lens === name);
