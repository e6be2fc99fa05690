import type { ContactPlan, Grow } from '../../model/contact-plan.ts';
import type { ContactId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { contactOf } from '../find.ts';
import { addRecords, exists, setFields } from '../records.ts';

export type EditContactPlan = {
  contact: ContactId;
  patch: Partial<Pick<ContactPlan, 'wanted' | 'cadenceDays' | 'owner'>> & { grow?: Partial<Grow> };
};

/** Edits the plan of a line; the first edit makes it. Its id is the line's, so that two who begin it make one. */
export const editContactPlan: Command<EditContactPlan, void> = (edit, { contact, patch }) => {
  if (!contactOf(edit, contact)) return;
  const plan = edit.account.inside.contactPlans.find((other) => other.contact === contact);
  const { grow, ...fields } = patch;
  if (plan) {
    setFields(edit, 'contactPlans', plan.id, { ...fields, ...(grow && { grow: { ...plan.grow, ...grow } }) });
    return;
  }
  const id = exists(edit, 'contactPlans', contact) ? edit.newId() : contact;
  addRecords(edit, 'contactPlans', [{ ...patch, id, contact }]);
};
