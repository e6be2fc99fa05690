// A planned contact between two who know each other already is a plan to strengthen their line.
import type { Account } from '../model/account.ts';
import type { Day } from '../model/day.ts';
import type { PersonId } from '../model/id.ts';
import type { PlannedContact } from '../model/planned-contact.ts';

type Ends = { supplier: PersonId; customer: PersonId };

/** What is planned for a pair: a pair is planned once. */
export const planFor = ({ inside }: Account, { supplier, customer }: Ends): PlannedContact | null =>
  inside.plannedContacts.find((plan) => plan.supplier === supplier && plan.customer === customer) ?? null;

/** Does a plan count on the day? On days from its own on, while its own is still to come: never once it is overdue. */
export const isPlannedOn = ({ from }: Pick<PlannedContact, 'from'>, day: Day, today: Day): boolean =>
  today < from && from <= day;
