// How often a line wants to be touched.
import type { Account } from '../model/account.ts';
import type { Contact } from '../model/contact.ts';
import type { ContactPlan } from '../model/contact-plan.ts';
import type { Day } from '../model/day.ts';
import { DEFAULT_FINDING_SETTINGS } from '../model/finding-settings.ts';
import type { Judgement } from '../model/judgement.ts';
import { judgementsOn } from './judgements-on.ts';
import { DEFAULT_CADENCE_DAYS } from './measures.ts';

/** Sells for us when we are absent [TAS]. */
export const MENTOR_STANCE = 2;

/** The line's own cadence in days, else the shorter one of mentors, else the default. `judgement` is of the customer's person. */
export const cadenceOf = (
  plan: ContactPlan | null,
  judgement: Judgement | null,
  mentorDays: number = DEFAULT_FINDING_SETTINGS.mentorCadenceDays,
): number => plan?.cadenceDays ?? (judgement?.stance === MENTOR_STANCE ? mentorDays : DEFAULT_CADENCE_DAYS);

/** The cadence of every line on a day: the one rule by which map, table, panel and findings call a line stale. */
export const cadencesOn = (account: Account, day: Day, mentorDays?: number): ((contact: Contact) => number) => {
  const plans = new Map(account.inside.contactPlans.map((plan) => [plan.contact, plan]));
  const judged = judgementsOn(account, day);
  return ({ id, customer }) => cadenceOf(plans.get(id) ?? null, judged.get(customer) ?? null, mentorDays);
};
