// How strong a line is on a day, and whether it went silent.
import type { Contact, StrengthValue } from '../model/contact.ts';
import { type Day, daysBetween } from '../model/day.ts';
import { recordedStrength } from './network.ts';

export type LineState = {
  strength: StrengthValue;
  /** Days since the last touch when that is longer than the cadence, else null. */
  stale: number | null;
};

/** The last day ≤ day on which the two are known to have been in touch: a touch, else the day the line became live. */
export const lastSignOfLife = (contact: Contact, day: Day): Day | null =>
  contact.touches.findLast((touch) => touch.date <= day)?.date ??
  contact.strengths.find((strength) => strength.value >= 1)?.from ??
  null;

/** Only a live line can be stale; one that is live since ever and was never touched is not known to be. */
export const lineState = (
  contact: Contact,
  day: Day,
  /** Days, of this line: `cadencesOn`. */
  cadence: number,
): LineState => {
  const strength = recordedStrength(contact, day);
  const last = strength >= 1 ? lastSignOfLife(contact, day) : null;
  const silent = last === null ? 0 : daysBetween(last, day);
  return { strength, stale: silent > cadence ? silent : null };
};
