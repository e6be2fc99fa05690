import type { Contact } from '../model/contact.ts';
import { addDays, type Day } from '../model/day.ts';
import { lastSignOfLife } from './staleness.ts';

/** The day by which the two should meet again; `met`: false when they never did, then it is the day itself. */
export type NextDue = { due: Day; met: boolean };

/** One cadence (`cadencesOn`) after the last sign of life, at once when there was none; null when the line has ended. */
export const nextDue = (contact: Contact, cadence: number, today: Day): NextDue | null => {
  if (contact.until !== null && contact.until <= today) return null;
  const last = lastSignOfLife(contact, today);
  return last === null ? { due: today, met: false } : { due: addDays(last, cadence), met: true };
};
