import type { Day } from '../../shared/model/day.ts';
import type { Language } from './language.ts';

/** `long` 12 March 2025 · `short` 12 Mar 2025 · `brief` 12 Mar · `month` Mar 2025. */
export type DayStyle = 'long' | 'short' | 'brief' | 'month';

// English is written the British way: the day before the month, as on the plate.
const LOCALES: Record<Language, string> = { en: 'en-GB', de: 'de-DE' };

const STYLES: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  brief: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
};

/** Making a formatter costs a hundred times what using it does, and a dragged day is written at every frame. */
const remembered = <F>(make: (language: Language, variant: string) => F) => {
  const made = new Map<string, F>();
  return (language: Language, variant: string | number): F => {
    const key = `${language} ${variant}`;
    const known = made.get(key) ?? make(language, String(variant));
    made.set(key, known);
    return known;
  };
};

const dayFormat = remembered(
  (language, style) => new Intl.DateTimeFormat(LOCALES[language], { ...STYLES[style as DayStyle], timeZone: 'UTC' }),
);
const numberFormat = remembered(
  (language, decimals) =>
    new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: Number(decimals),
      maximumFractionDigits: Number(decimals),
      // half to even, as the reference table of domain.md §4 is rounded
      roundingMode: 'halfEven',
    }),
);

/** A calendar day in words. Days have no time zone, so they are read and written as UTC. */
export const formatDay = (day: Day, language: Language, style: DayStyle = 'short'): string =>
  dayFormat(language, style).format(Date.parse(day));

/** An instant in the reader's own time zone. */
export const formatInstant = (instant: string | number, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));

/** The time of an instant in the reader's own time zone. */
export const formatTime = (instant: string | number, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short' }).format(new Date(instant));

export const formatNumber = (value: number, language: Language, decimals = 0): string =>
  numberFormat(language, decimals).format(value);

const moneyFormat = remembered(
  (language, currency) =>
    new Intl.NumberFormat(LOCALES[language], {
      style: 'currency',
      currency,
      notation: 'compact',
      maximumFractionDigits: 1,
    }),
);

/** Money of a year, short: "€4.2m". `currency` as ISO 4217 has it. */
export const formatMoney = (value: number, language: Language, currency: string): string =>
  moneyFormat(language, currency).format(value);

/** Names in the order a reader of this language expects; digits count as numbers. */
export const compareNames = (language: Language): ((a: string, b: string) => number) =>
  new Intl.Collator(LOCALES[language], { numeric: true, sensitivity: 'base' }).compare;
