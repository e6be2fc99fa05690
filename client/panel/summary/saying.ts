import type { FunctionId, PersonId } from '../../../shared/model/id.ts';
import type { Side } from '../../../shared/model/side.ts';
import { customerFunctions } from '../../../shared/rules/directness.ts';
import type { Headline } from '../../../shared/rules/headline.ts';
import type { Measures } from '../../../shared/rules/measures.ts';
import type { Network } from '../../../shared/rules/network.ts';

/** The one sentence under the three numbers, with the people and functions it names. */
export type Saying =
  | { kind: 'nobody' | 'no-line' }
  | { kind: 'hangs-on-one'; person: PersonId; side: Side }
  | { kind: 'hangs-on-two'; supplier: PersonId; customer: PersonId }
  | { kind: 'diamond'; holders: PersonId[] }
  /** Every function is met, but most who meet it are linked to no KAM. */
  | { kind: 'uncoordinated'; loose: number; lineHolders: number }
  | { kind: 'opening'; covered: FunctionId[]; missing: FunctionId[] };

/** The people marked KAM and main contact who are in place. */
const tipsInPlace = (network: Network): PersonId[] =>
  [...network.people.values()].filter((member) => member.tip && member.inPlace).map((member) => member.id);

/** Below it a diamond is no conversation [domain.md §5]. */
const COORDINATED_FROM = 0.5;

export const sayingOf = (network: Network, measures: Measures, head: Headline): Saying => {
  const { shape, coordinated, lineHolders } = head;
  if (network.people.size === 0) return { kind: 'nobody' };
  if (measures.workingLines === 0) return { kind: 'no-line' };
  if (measures.threads === 1) {
    const critical = measures.criticalPeople.map((id) => ({ id, side: network.people.get(id)?.side ?? 'supplier' }));
    const supplier = critical.find((one) => one.side === 'supplier')?.id;
    const customer = critical.find((one) => one.side === 'customer')?.id;
    if (supplier && customer) return { kind: 'hangs-on-two', supplier, customer };
    if (supplier) return { kind: 'hangs-on-one', person: supplier, side: 'supplier' };
    if (customer) return { kind: 'hangs-on-one', person: customer, side: 'customer' };
  }
  const missing = measures.uncoveredFunctions;
  if (shape === 'diamond' && missing.length === 0 && (measures.coordination ?? 1) < COORDINATED_FROM)
    return { kind: 'uncoordinated', loose: lineHolders - coordinated, lineHolders };
  if (shape === 'diamond' && missing.length === 0) return { kind: 'diamond', holders: tipsInPlace(network) };
  const covered = customerFunctions(network).filter((id) => !missing.includes(id));
  return { kind: 'opening', covered, missing };
};
