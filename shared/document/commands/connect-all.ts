import type { StrengthValue } from '../../model/contact.ts';
import type { Day } from '../../model/day.ts';
import type { ContactId, PersonId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { connect } from './connect.ts';

export type ConnectAll = {
  pairs: readonly { supplier: PersonId; customer: PersonId }[];
  value: StrengthValue;
  on: Day;
};

/** Draws several lines in one intent. Returns the lines, those that were there already among them. */
export const connectAll: Command<ConnectAll, ContactId[]> = (edit, { pairs, value, on }) =>
  pairs.map((pair) => connect(edit, { ...pair, value, on })).filter((id) => id !== null);
