import type { PersonId } from '../model/id.ts';
import type { Link } from '../model/link.ts';
import type { Person } from '../model/person.ts';

const isSolid = (link: Link): boolean => link.kind === 'reports-to';

export const managerOf = (links: readonly Link[], person: PersonId): PersonId | null =>
  links.findLast((link) => isSolid(link) && link.from === person)?.to ?? null;

/** Everybody below a person in the reporting lines, the person included; a ring ends where it began. */
export const peopleBelow = (links: readonly Link[], person: PersonId): ReadonlySet<PersonId> => {
  const reports = new Map<PersonId, PersonId[]>();
  for (const link of links) if (isSolid(link)) reports.set(link.to, [...(reports.get(link.to) ?? []), link.from]);
  const below = new Set<PersonId>();
  const open = [person];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (below.has(next)) continue;
    below.add(next);
    open.push(...(reports.get(next) ?? []));
  }
  return below;
};

/** Who may become a person's manager: the own company, and nobody who would close a ring. */
export const possibleManagers = (people: readonly Person[], links: readonly Link[], person: Person): Person[] => {
  const below = peopleBelow(links, person.id);
  return people.filter((other) => other.side === person.side && !below.has(other.id));
};
