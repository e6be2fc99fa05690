import type { ShareLink } from '../../shared/protocol/access.ts';

/** The address by which this page was reached is the one that others can reach. */
export const addressOf = ({ path }: ShareLink): string => `${location.origin}${path ?? ''}`;

export const TERMS = ['day', 'week', 'quarter', 'never'] as const;
export type Term = (typeof TERMS)[number];

const DAYS: Readonly<Record<Exclude<Term, 'never'>, number>> = { day: 1, week: 7, quarter: 90 };
const DAY_MS = 24 * 3_600_000;

/** When a link made at `now` ends; null: never. */
export const endOf = (term: Term, now: number): string | null =>
  term === 'never' ? null : new Date(now + DAYS[term] * DAY_MS).toISOString();
