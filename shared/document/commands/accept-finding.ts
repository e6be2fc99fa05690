import type { Day } from '../../model/day.ts';
import type { RecordId } from '../../model/id.ts';
import type { Command } from '../edit.ts';
import { addRecords, setFields } from '../records.ts';

export type AcceptFinding = { finding: string; reason: string; until: Day | null };

/** A reviewer lives with a finding, for a reason, until a day. One acceptance per finding: a second one changes it. */
export const acceptFinding: Command<AcceptFinding, RecordId> = (edit, { finding, reason, until }) => {
  const present = edit.account.inside.accepted.find((other) => other.finding === finding);
  if (present) {
    setFields(edit, 'accepted', present.id, { reason, until });
    return present.id;
  }
  const id = edit.newId() as RecordId;
  addRecords(edit, 'accepted', [{ id, finding, reason, until }]);
  return id;
};
