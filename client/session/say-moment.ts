const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export type Moment = { value: number; unit: 'minute' | 'hour' | 'day' } | 'now' | 'long-ago';

/** How far an instant lies back, as a person would say it; beyond a week he names the day. A clock that runs fast is now. */
export const momentOf = (at: number, now: number): Moment => {
  const passed = now - at;
  if (passed < MINUTE) return 'now';
  if (passed < HOUR) return { value: -Math.floor(passed / MINUTE), unit: 'minute' };
  if (passed < DAY) return { value: -Math.floor(passed / HOUR), unit: 'hour' };
  if (passed < 7 * DAY) return { value: -Math.floor(passed / DAY), unit: 'day' };
  return 'long-ago';
};

/** "5 minutes ago", in the reader's language; null when the day itself should be said. */
export const sayMoment = (at: number, now: number, language: string, justNow: string): string | null => {
  const moment = momentOf(at, now);
  if (moment === 'now') return justNow;
  if (moment === 'long-ago') return null;
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(moment.value, moment.unit);
};
