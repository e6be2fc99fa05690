import type { PersonId } from '../../../shared/model/id.ts';
import type { DrawnLine } from '../../../shared/rules/drawn-lines.ts';
import { filterPeople, isNarrow } from '../../../shared/rules/filter-people.ts';
import type { Finding } from '../../../shared/rules/findings/finding.ts';
import type { Network } from '../../../shared/rules/network.ts';
import { restsOn } from '../../../shared/rules/rests-on.ts';
import { withinReach } from '../../../shared/rules/within-reach.ts';
import type { Shade } from '../../session/view-state.ts';

/** Who is meant, and which lines when not simply all between them. The others are faded. */
export type Meant = { people: ReadonlySet<PersonId>; lines: ReadonlySet<string> | null };

/** Whom focus and filter mean together; null: everybody. `findings`: the open ones, asked for only when filtered by. */
export const meantBy = (
  network: Network,
  { focus, filter }: Shade,
  findings: () => readonly Finding[],
): Meant | null => {
  const near = focus && network.people.has(focus.person) ? withinReach(network, focus.person, focus.distance) : null;
  const rests = filter.finding === undefined ? null : restsOn(network, findings(), filter.finding);
  const found = isNarrow(filter) ? filterPeople(network, filter, rests?.people) : null;
  const people = near && found ? new Set([...near].filter((id) => found.has(id))) : (near ?? found);
  return people && { people, lines: rests?.lines ?? null };
};

export const isLineFaded = (
  meant: Meant | null,
  { id, supplier, customer }: Pick<DrawnLine, 'id' | 'supplier' | 'customer'>,
): boolean =>
  meant !== null &&
  !(meant.people.has(supplier) && meant.people.has(customer) && (meant.lines === null || meant.lines.has(id)));

const sameSet = <T>(a: ReadonlySet<T> | null, b: ReadonlySet<T> | null): boolean =>
  a === b || (a !== null && b !== null && a.size === b.size && [...a].every((id) => b.has(id)));

export const sameMeant = (a: Meant | null, b: Meant | null): boolean =>
  a === b || (a !== null && b !== null && sameSet(a.people, b.people) && sameSet(a.lines, b.lines));
