import { addDays, type Day } from '../../../shared/model/day.ts';
import type { Language } from '../../text/language.ts';

const LOCALES: Record<Language, string> = { en: 'en-GB', de: 'de-DE' };
const NEAR_DAYS = 335;

/**
 * A month as shortly as it can be understood from `day`: "Feb" within eleven months either way, else the year. Cards and
 * lines have no room for more; the panel writes the whole day.
 */
export const shortMonth = (when: Day, day: Day, language: Language): string => {
  const near = when > addDays(day, -NEAR_DAYS) && when < addDays(day, NEAR_DAYS);
  return near
    ? new Intl.DateTimeFormat(LOCALES[language], { month: 'short', timeZone: 'UTC' }).format(Date.parse(when))
    : when.slice(0, 4);
};
