import type { PersonId } from '../../../model/id.ts';
import type { Member, Network } from '../../network.ts';

/** Who reports to whom on a day, inside one company each. Everybody is in it once; a ring is cut open. */
export type ReportingTree = {
  /** Managers by report. */
  parents: ReadonlyMap<PersonId, PersonId>;
  /** Reports by manager: the highest level first, then the account's order. */
  reports: ReadonlyMap<PersonId, readonly PersonId[]>;
};

/** Of several managers at once the last counts, as everywhere. */
const managersOf = ({ people, links }: Network): Map<PersonId, PersonId> => {
  const parents = new Map<PersonId, PersonId>();
  for (const { kind, from, to } of links) {
    if (kind !== 'reports-to' || from === to) continue;
    if (people.get(from)?.side === people.get(to)?.side) parents.set(from, to);
  }
  return parents;
};

/** A ring begins with the one of it that is met first: he keeps his reports and loses his manager. */
const cutRings = (people: Iterable<PersonId>, parents: Map<PersonId, PersonId>): void => {
  const done = new Set<PersonId>();
  for (const first of people) {
    const way = new Set<PersonId>();
    for (let at: PersonId | undefined = first; at !== undefined && !done.has(at); at = parents.get(at)) {
      if (way.has(at)) {
        parents.delete(at);
        break;
      }
      way.add(at);
    }
    for (const id of way) done.add(id);
  }
};

/** Highest level first; sort is stable, so that equals keep the account's order. */
export const byLevel = (network: Network): ((a: Member, b: Member) => number) => {
  const ranks = new Map(network.account.levels.map((level, rank) => [level.id, rank]));
  const rankOf = ({ level }: Member): number => (level && ranks.get(level)) ?? ranks.size;
  return (a, b) => rankOf(a) - rankOf(b);
};

export const reportingTree = (network: Network): ReportingTree => {
  const parents = managersOf(network);
  cutRings(network.people.keys(), parents);
  const reports = new Map<PersonId, PersonId[]>();
  for (const { id } of [...network.people.values()].sort(byLevel(network))) {
    const manager = parents.get(id);
    if (manager === undefined) continue;
    const known = reports.get(manager);
    if (known) known.push(id);
    else reports.set(manager, [id]);
  }
  return { parents, reports };
};

/** Everybody below somebody, nearest first. */
export const everybodyBelow = ({ reports }: ReportingTree, manager: PersonId): PersonId[] => {
  const below: PersonId[] = [];
  for (let open = [...(reports.get(manager) ?? [])]; open.length > 0; ) {
    below.push(...open);
    open = open.flatMap((id) => reports.get(id) ?? []);
  }
  return below;
};
