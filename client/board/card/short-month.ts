import { addDays, type Day } from '../../../shared/model/day.ts';
import type { Language } from '../../text/language.ts';

const LOCALES: Record<Language, string> = { en: 'en-GB', de: 'de-DE' };
const NEAR_DAYS = 335;
/** Making a formatter costs a hundred times what using it does, and every planned line of a dragged day asks. */
const months = new Map<Language, Intl.DateTimeFormat>();

const monthOf = (when: Day, language: Language): string => {
  const known = months.get(language) ?? new Intl.DateTimeFormat(LOCALES[language], { month: 'short', timeZone: 'UTC' });
  months.set(language, known);
  return known.format(Date.parse(when));
};

/**
 * A month as shortly as it can be understood from `day`: "Feb" within eleven months either way, else the year. Cards and
 * lines have no room for more; the panel writes the whole day.
 */
export const shortMonth = (when: Day, day: Day, language: Language): string => {
  const near = when > addDays(day, -NEAR_DAYS) && when < addDays(day, NEAR_DAYS);
  return near ? monthOf(when, language) : when.slice(0, 4);
};
