import type { StrengthValue } from '../../model/contact.ts';
import type { Day } from '../../model/day.ts';
import type { PersonId, RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { personOf } from '../find.ts';
import { addRecords, setFields } from '../records.ts';

export type PlanContact = {
  supplier: PersonId;
  customer: PersonId;
  from: Day;
  value: StrengthValue;
  owner?: PersonId | null;
};

/** A line that shall exist from a day on. A pair that is planned already gets the new day and strength. */
export const planContact: Command<PlanContact, RecordId | null> = (
  edit,
  { supplier, customer, from, value, owner },
) => {
  if (personOf(edit, supplier)?.side !== 'supplier' || personOf(edit, customer)?.side !== 'customer') return null;
  const planned = edit.account.inside.plannedContacts.find(
    (other) => other.supplier === supplier && other.customer === customer,
  );
  if (planned) {
    setFields(edit, 'plannedContacts', planned.id, { from, value, owner });
    return planned.id;
  }
  const id = edit.newId() as RecordId;
  addRecords(edit, 'plannedContacts', [{ id, supplier, customer, from, value, owner }]);
  return id;
};
