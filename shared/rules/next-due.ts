import type { Contact } from '../model/contact.ts';
import type { ContactPlan } from '../model/contact-plan.ts';
import { addDays, type Day } from '../model/day.ts';
import type { Judgement } from '../model/judgement.ts';
import { cadenceOf } from './cadence.ts';
import { lastSignOfLife } from './staleness.ts';

/** The day by which the two should meet again; `met`: false when they never did, then it is the day itself. */
export type NextDue = { due: Day; met: boolean };

/** One cadence after the last sign of life, at once when there was none; null when the line has ended. */
export const nextDue = (
  contact: Contact,
  plan: ContactPlan | null,
  judgement: Judgement | null,
  today: Day,
  mentorDays?: number,
): NextDue | null => {
  if (contact.until !== null && contact.until <= today) return null;
  const last = lastSignOfLife(contact, today);
  return last === null
    ? { due: today, met: false }
    : { due: addDays(last, cadenceOf(plan, judgement, mentorDays)), met: true };
};
