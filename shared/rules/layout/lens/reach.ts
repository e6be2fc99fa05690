import type { PersonId } from '../../../model/id.ts';
import { otherSide } from '../../../model/side.ts';
import { isWorking, type Network } from '../../network.ts';
import type { Reach } from './ground.ts';

/** What is known of one person from the other company. */
type Known = { working: boolean; tip: boolean; strongest: 0 | 1 | 2 | 3 | 4 };
const UNKNOWN: Known = { working: false, tip: false, strongest: 0 };

export type Contacts = ReadonlyMap<PersonId, Known>;

/** Of everybody with a live line: is one working, and how strong is the best that does not end at the other company's tip. */
export const contactsOf = (network: Network): Contacts => {
  const known = new Map<PersonId, Known>();
  for (const line of network.lines) {
    for (const side of ['supplier', 'customer'] as const) {
      const before = known.get(line[side]) ?? UNKNOWN;
      const throughTip = network.people.get(line[otherSide(side)])?.tip ?? false;
      const works = isWorking(line);
      known.set(line[side], {
        working: before.working || works,
        tip: before.tip || (works && throughTip),
        strongest: !throughTip && line.strength > before.strongest ? line.strength : before.strongest,
      });
    }
  }
  return known;
};

/** How people who stand together are reached, and how many of them. */
export const reachOf = (contacts: Contacts, people: readonly PersonId[]): { reach: Reach; met: number } => {
  if (people.length === 0) return { reach: 'none', met: 0 };
  const known = people.map((id) => contacts.get(id) ?? UNKNOWN);
  const met = known.filter(({ working }) => working).length;
  const strongest = Math.max(...known.map((one) => one.strongest)) as Known['strongest'];
  const tip = known.some((one) => one.tip);
  if (strongest >= 2 || (strongest === 1 && !tip)) return { reach: strongest as Reach, met };
  return { reach: tip ? 'tip' : 'nobody', met };
};
