import type { Day } from '../../shared/model/day.ts';
import type { Language } from './language.ts';

/** `long` 12 March 2025 · `short` 12 Mar 2025 · `month` Mar 2025. */
export type DayStyle = 'long' | 'short' | 'month';

// English is written the British way: the day before the month, as on the plate.
const LOCALES: Record<Language, string> = { en: 'en-GB', de: 'de-DE' };

const STYLES: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
};

/** A calendar day in words. Days have no time zone, so they are read and written as UTC. */
export const formatDay = (day: Day, language: Language, style: DayStyle = 'short'): string =>
  new Intl.DateTimeFormat(LOCALES[language], { ...STYLES[style], timeZone: 'UTC' }).format(Date.parse(day));

/** An instant in the reader's own time zone. */
export const formatInstant = (instant: string | number, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));

/** The time of an instant in the reader's own time zone. */
export const formatTime = (instant: string | number, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short' }).format(new Date(instant));

export const formatNumber = (value: number, language: Language, decimals = 0): string =>
  new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(
    value,
  );

/** Names in the order a reader of this language expects; digits count as numbers. */
export const compareNames = (language: Language): ((a: string, b: string) => number) =>
  new Intl.Collator(LOCALES[language], { numeric: true, sensitivity: 'base' }).compare;
