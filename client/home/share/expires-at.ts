export const EXPIRIES = ['day', 'week', 'month', 'never'] as const;
export type Expiry = (typeof EXPIRIES)[number];

const DAYS = { day: 1, week: 7, month: 30 } as const;
const DAY_MS = 24 * 3600 * 1000;

/** The instant at which a link made now (ms) ends; null: never. */
export const expiresAt = (expiry: Expiry, now: number): string | null =>
  expiry === 'never' ? null : new Date(now + DAYS[expiry] * DAY_MS).toISOString();
