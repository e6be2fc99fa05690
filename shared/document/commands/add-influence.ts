import type { Day } from '../../model/day.ts';
import type { PersonId, RecordId } from '../../model/id.ts';
import type { Influence, InfluenceKind } from '../../model/influence.ts';
import type { Command } from '../edit.ts';
import { sideOf } from '../find.ts';
import { addRecords } from '../records.ts';

export type AddInfluence = { from: PersonId; to: PersonId; kind: InfluenceKind; since?: Day | null };

/** A conflict has no direction. */
const joins = (one: Influence, from: PersonId, to: PersonId): boolean =>
  (one.from === from && one.to === to) || (one.kind === 'conflict' && one.from === to && one.to === from);

/** Who has whose ear at the customer, and who is at odds with whom; once per pair and kind. Null when not of theirs. */
export const addInfluence: Command<AddInfluence, RecordId | null> = (edit, { from, to, kind, since }) => {
  if (from === to || sideOf(edit, from) !== 'customer' || sideOf(edit, to) !== 'customer') return null;
  const present = edit.account.inside.influences.find(
    (other) => other.kind === kind && other.until === null && joins(other, from, to),
  );
  if (present) return present.id;
  const id = edit.newId() as RecordId;
  addRecords(edit, 'influences', [{ id, from, to, kind, since }]);
  return id;
};
