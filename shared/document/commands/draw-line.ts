import type { ContactId, RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { type Connect, connect } from './connect.ts';
import { planContact } from './plan-contact.ts';

export type DrawnLine = { kind: 'contact'; id: ContactId } | { kind: 'planned'; id: RecordId };

/**
 * Draws a line on the day that is looked at. Up to today it is a fact and goes into the map; on a day to come it is a
 * plan of ours and goes into `inside`. Null when the two are not there on their sides.
 */
export const drawLine: Command<Connect, DrawnLine | null> = (edit, { supplier, customer, value, on }) => {
  if (on <= edit.today) {
    const id = connect(edit, { supplier, customer, value, on });
    return id && { kind: 'contact', id };
  }
  const id = planContact(edit, { supplier, customer, value, from: on });
  return id && { kind: 'planned', id };
};
