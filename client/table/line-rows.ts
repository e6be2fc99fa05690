import type { Account } from '../../shared/model/account.ts';
import type { Contact, StrengthValue } from '../../shared/model/contact.ts';
import type { ContactPlan } from '../../shared/model/contact-plan.ts';
import type { Day } from '../../shared/model/day.ts';
import type { ContactId, FunctionId } from '../../shared/model/id.ts';
import { type Cadences, cadencesOn } from '../../shared/rules/cadence.ts';
import { postOn } from '../../shared/rules/network.ts';
import { personName } from '../../shared/rules/person-name.ts';
import { lineState } from '../../shared/rules/staleness.ts';

/** A line as a row: both names, the function where it lands, and how it stands on the day. */
export type LineRow = {
  id: ContactId;
  contact: Contact;
  plan: ContactPlan | null;
  supplierName: string;
  customerName: string;
  supplierTip: boolean;
  customerTip: boolean;
  /** Of the customer's person: the lane the line reaches. */
  function: FunctionId | null;
  strength: StrengthValue;
  stale: number | null;
  since: Day | null;
  lastTouch: Day | null;
};

/** Every line that has not ended, in the order of the account. */
export const lineRows = (account: Account, today: Day, cadences?: Cadences): LineRow[] => {
  const cadence = cadencesOn(account, today, cadences);
  const people = new Map(account.people.map((person) => [person.id, person]));
  const plans = new Map(account.inside.contactPlans.map((plan) => [plan.contact, plan]));
  return account.contacts
    .filter((contact) => contact.until === null || contact.until > today)
    .map((contact) => {
      const plan = plans.get(contact.id) ?? null;
      const supplier = people.get(contact.supplier);
      const customer = people.get(contact.customer);
      const post = customer ? postOn(customer, today) : null;
      const { strength, stale } = lineState(contact, today, cadence(contact));
      return {
        id: contact.id,
        contact,
        plan,
        supplierName: supplier ? personName(supplier, today) : '',
        customerName: customer ? personName(customer, today) : '',
        supplierTip: (supplier && postOn(supplier, today)?.tip) ?? false,
        customerTip: post?.tip ?? false,
        function: post?.function ?? null,
        strength,
        stale,
        since: contact.strengths.find(({ value }) => value >= 1)?.from ?? null,
        lastTouch: contact.touches.findLast((touch) => touch.date <= today)?.date ?? null,
      };
    });
};
