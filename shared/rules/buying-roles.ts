// The decision-making unit of one decision [W&W]: who plays which role, and who releases the money.
import type { BuyingRole, Decision, DecisionRole } from '../model/decision.ts';
import type { PersonId } from '../model/id.ts';

/** In the order in which a purchase meets them. */
export const BUYING_ROLES: readonly BuyingRole[] = [
  'initiator',
  'user',
  'influencer',
  'gatekeeper',
  'buyer',
  'decider',
  'approver',
];

export const roleOf = (roles: readonly DecisionRole[], person: PersonId, wanted: BuyingRole): DecisionRole | null =>
  roles.find(({ person: who, role }) => who === person && role === wanted) ?? null;

export const playersOf = ({ roles }: Decision, wanted: BuyingRole): DecisionRole[] =>
  roles.filter(({ role }) => role === wanted);

/** The decider says what is bought, the approver lets the money go. They may be one person with two roles. */
export const RELEASES_THE_MONEY: BuyingRole = 'approver';

/** A decision has exactly one person who can release the money; until it says who, or names several, it is in doubt. */
export const moneyOf = (decision: Decision): 'nobody' | 'one' | 'several' => {
  const approvers = playersOf(decision, RELEASES_THE_MONEY).length;
  if (approvers === 0) return 'nobody';
  return approvers === 1 ? 'one' : 'several';
};
