// The contact plan as a calendar: when each live line wants to be touched next.
import { addDays, type Day, daysBetween } from '../model/day.ts';
import type { ContactId, PersonId } from '../model/id.ts';
import { cadenceOf } from './cadence.ts';
import { judgementsOn } from './judgements-on.ts';
import type { Network } from './network.ts';
import { lastSignOfLife } from './staleness.ts';

export type DueTouch = {
  contact: ContactId;
  supplier: PersonId;
  customer: PersonId;
  /** Of the line's plan, else our person on the line. */
  owner: PersonId;
  cadence: number;
  /** The last touch, or the day the line became live; null when neither is known. */
  last: Day | null;
  /** The last day on which a touch is in time; null when nothing tells when the line began. */
  due: Day | null;
  /** To `due`, negative when it has passed: the line is stale then. */
  days: number | null;
};

/** Live lines between people in place; the most overdue first, those without a day last, of one day by id. */
export const dueTouches = (network: Network, mentorCadenceDays?: number): DueTouch[] => {
  const { account, day } = network;
  const judged = judgementsOn(account, day);
  const plans = new Map(account.inside.contactPlans.map((plan) => [plan.contact, plan]));
  const touches = network.lines.flatMap(({ contact }): DueTouch[] => {
    if (!contact) return [];
    const { id, supplier, customer } = contact;
    const plan = plans.get(id) ?? null;
    const cadence = cadenceOf(plan, judged.get(customer) ?? null, mentorCadenceDays);
    const last = lastSignOfLife(contact, day);
    const due = last && addDays(last, cadence);
    const days = due && daysBetween(day, due);
    return [{ contact: id, supplier, customer, owner: plan?.owner ?? supplier, cadence, last, due, days }];
  });
  const key = ({ due, contact }: DueTouch): string => `${due ?? 'never'} ${contact}`;
  return touches.sort((a, b) => (key(a) < key(b) ? -1 : 1));
};
