// How often a line wants to be touched.
import type { ContactPlan } from '../model/contact-plan.ts';
import { DEFAULT_FINDING_SETTINGS } from '../model/finding-settings.ts';
import type { Judgement } from '../model/judgement.ts';
import { DEFAULT_CADENCE_DAYS } from './measures.ts';

/** Sells for us when we are absent [TAS]. */
export const MENTOR_STANCE = 2;

/** The line's own cadence in days, else the shorter one of mentors, else the default. `judgement` is of the customer's person. */
export const cadenceOf = (
  plan: ContactPlan | null,
  judgement: Judgement | null,
  mentorDays: number = DEFAULT_FINDING_SETTINGS.mentorCadenceDays,
): number => plan?.cadenceDays ?? (judgement?.stance === MENTOR_STANCE ? mentorDays : DEFAULT_CADENCE_DAYS);
