import type { StrengthValue } from '../../model/contact.ts';
import type { Day } from '../../model/day.ts';
import type { ContactId, PersonId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { isOpenOn, sideOf } from '../find.ts';
import { addRecords } from '../records.ts';
import { setStrength } from './set-strength.ts';

export type Connect = { supplier: PersonId; customer: PersonId; value: StrengthValue; on: Day };

/**
 * Draws a line between two people. Between a pair that has one already its strength is set instead; an ended line stays
 * in the past and a new one is drawn. Returns the line, null when the two are not there on their sides.
 * One of them may be added by the same intent.
 */
export const connect: Command<Connect, ContactId | null> = (edit, { supplier, customer, value, on }) => {
  if (sideOf(edit, supplier) !== 'supplier' || sideOf(edit, customer) !== 'customer') return null;
  const present = edit.account.contacts.find(
    (line) => line.supplier === supplier && line.customer === customer && isOpenOn(line, on),
  );
  if (present) {
    setStrength(edit, { ids: [present.id], value, on });
    return present.id;
  }
  const id = edit.newId() as ContactId;
  addRecords(edit, 'contacts', [{ id, supplier, customer, strengths: [{ from: on, value }], touches: [] }]);
  return id;
};
