// Attractiveness × relationship strength: where effort goes [Cheverton; domain.md §6].
import type { PortfolioSettings } from '../../model/portfolio-settings.ts';

export const BOXES = ['develop', 'key', 'opportunistic', 'maintain'] as const;
export type Box = (typeof BOXES)[number];

/** A value on the threshold counts as high. null where one of the two is not known. */
export const boxOf = (
  { attractiveness, strength }: { attractiveness: number | null; strength: number | null },
  { attractiveFrom, strongFrom }: Pick<PortfolioSettings, 'attractiveFrom' | 'strongFrom'>,
): Box | null => {
  if (attractiveness === null || strength === null) return null;
  const isStrong = strength >= strongFrom;
  if (attractiveness >= attractiveFrom) return isStrong ? 'key' : 'develop';
  return isStrong ? 'maintain' : 'opportunistic';
};
