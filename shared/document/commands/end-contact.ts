import type { Day } from '../../model/day.ts';
import type { ContactId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { setFields } from '../records.ts';

export type EndContact = { id: ContactId; until: Day | null };
/** The line holds until the day before; null opens it again. */
export const endContact: Command<EndContact, void> = (edit, { id, until }) =>
  setFields(edit, 'contacts', id, { until });
