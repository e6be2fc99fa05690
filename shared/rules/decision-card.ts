// What a card of the Decision unit says beyond name and title.
import type { Account } from '../model/account.ts';
import type { Day } from '../model/day.ts';
import type { BuyingRole } from '../model/decision.ts';
import type { PersonId, RecordId } from '../model/id.ts';
import type { InfluenceRank, Stance } from '../model/judgement.ts';
import { BUYING_ROLES } from './buying-roles.ts';
import type { DrawnLine } from './drawn-lines.ts';
import { judgementsOn } from './judgements-on.ts';

/** Flat, so that two readings can be compared. */
export type DecisionCard = {
  /** Strength of our best contact, 0 to 4. */
  contact: number;
  /** Every line of that strength is stale. */
  stale: boolean;
  roles: readonly BuyingRole[];
  /** Those of the roles that nobody has confirmed. */
  assumed: readonly BuyingRole[];
  stance: Stance | null;
  influence: InfluenceRank | null;
};

/** Roles of one decision, or of all of them; a role that is confirmed anywhere is confirmed. */
const rolesIn = (account: Account, decision: RecordId | null) => {
  const given = new Map<PersonId, Map<BuyingRole, boolean>>();
  for (const { id, roles } of account.inside.decisions) {
    if (decision !== null && id !== decision) continue;
    for (const { person, role, certainty } of roles) {
      const own = given.get(person) ?? new Map<BuyingRole, boolean>();
      own.set(role, (own.get(role) ?? false) || certainty === 'confirmed');
      given.set(person, own);
    }
  }
  return given;
};

export const decisionCards = (
  account: Account,
  day: Day,
  people: Iterable<PersonId>,
  lines: Iterable<DrawnLine>,
  decision: RecordId | null,
): Map<PersonId, DecisionCard> => {
  const known = account.inside.decisions.some(({ id }) => id === decision) ? decision : null;
  const given = rolesIn(account, known);
  const judged = judgementsOn(account, day);
  const best = new Map<PersonId, { contact: number; stale: boolean }>();
  for (const { kind, orphaned, customer, strength, stale } of lines) {
    if (kind !== 'contact' || orphaned.length > 0) continue;
    const before = best.get(customer);
    const isStale = stale !== null;
    if (!before || strength > before.contact) best.set(customer, { contact: strength, stale: isStale });
    else if (strength === before.contact) before.stale &&= isStale;
  }
  const cards = new Map<PersonId, DecisionCard>();
  for (const id of people) {
    const own = given.get(id);
    const roles = BUYING_ROLES.filter((role) => own?.has(role));
    const { stance = null, influence = null } = judged.get(id) ?? {};
    const assumed = roles.filter((role) => !own?.get(role));
    cards.set(id, { ...(best.get(id) ?? { contact: 0, stale: false }), roles, assumed, stance, influence });
  }
  return cards;
};
