import type { PersonId } from '../../../shared/model/id.ts';
import type { Side } from '../../../shared/model/side.ts';
import type { Member, Network } from '../../../shared/rules/network.ts';

/** What to do next while a map is still thin. A hint is about drawing the map, not a judgement of the relationship. */
export type Hint =
  | { kind: 'name-companies' | 'add-functions' | 'add-ours' | 'add-theirs' | 'draw-first-line' | 'few-theirs' }
  | { kind: 'mark-kam' | 'mark-main-contact' | 'no-function' | 'not-known' | 'vacant'; people: PersonId[] };

/** Below this many people of the customer a map says little [domain.md §5]. */
const FEW_CUSTOMER_PEOPLE = 3;

const ids = (members: readonly Member[]): PersonId[] => members.map((member) => member.id);

/** The open hints in the order in which a map is drawn. */
export const hintsOf = (network: Network): Hint[] => {
  const { account, people, lines } = network;
  const members = [...people.values()];
  const of = (side: Side) => members.filter((member) => member.side === side);
  const [ours, theirs] = [of('supplier'), of('customer')];
  const hints: Hint[] = [];
  if (!account.account.supplier.trim() || !account.account.customer.trim()) hints.push({ kind: 'name-companies' });
  if (account.functions.length === 0) hints.push({ kind: 'add-functions' });
  if (ours.length === 0) hints.push({ kind: 'add-ours' });
  if (theirs.length === 0) hints.push({ kind: 'add-theirs' });
  if (ours.length > 0 && !ours.some((member) => member.tip)) hints.push({ kind: 'mark-kam', people: ids(ours) });
  if (theirs.length > 0 && !theirs.some((member) => member.tip))
    hints.push({ kind: 'mark-main-contact', people: ids(theirs) });
  if (ours.length > 0 && theirs.length > 0 && lines.length === 0) hints.push({ kind: 'draw-first-line' });
  if (theirs.length > 0 && theirs.length < FEW_CUSTOMER_PEOPLE) hints.push({ kind: 'few-theirs' });
  const about = (kind: 'no-function' | 'not-known' | 'vacant', found: Member[]) => {
    if (found.length > 0) hints.push({ kind, people: ids(found) });
  };
  if (account.functions.length > 0)
    about(
      'no-function',
      members.filter((member) => member.function === null && !member.tip),
    );
  about(
    'not-known',
    members.filter((member) => member.person.status === 'placeholder'),
  );
  about(
    'vacant',
    members.filter((member) => member.person.status === 'vacant'),
  );
  return hints;
};
