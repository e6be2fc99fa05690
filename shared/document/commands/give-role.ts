import type { BuyingRole } from '../../model/decision.ts';
import type { PersonId, RecordId } from '../../model/id.ts';
import type { Certainty } from '../../model/judgement.ts';
import { roleOf } from '../../rules/buying-roles.ts';
import type { Command } from '../edit.ts';
import { putEntry } from '../entries.ts';
import { sideOf } from '../find.ts';
import { idOf } from './id-of.ts';
import { rolesOf } from './nested-lists.ts';

export type GiveRole = { decision: RecordId; person: PersonId; role: BuyingRole; certainty?: Certainty };

/**
 * A customer person plays a role in a decision: several roles per person, several people per role, each pair once.
 * Returns the entry, null when either is gone.
 */
export const giveRole: Command<GiveRole, RecordId | null> = (
  edit,
  { decision, person, role, certainty = 'assumed' },
) => {
  const subject = edit.account.inside.decisions.find((other) => other.id === decision);
  if (!subject || sideOf(edit, person) !== 'customer') return null;
  const present = roleOf(subject.roles, person, role);
  if (present) return present.id;
  const wanted = idOf(person, role);
  const isTaken = subject.roles.some((other) => other.id === wanted);
  const id = wanted === null || isTaken ? (edit.newId() as RecordId) : wanted;
  putEntry(edit, rolesOf(decision), { id, person, role, certainty });
  return id;
};
