import type { Day } from '../../../shared/model/day.ts';
import { isWithin } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import type { Link } from '../../../shared/model/link.ts';

/** How a link reads from one of its ends: "reports to" from below, "leads" from above. */
export type LinkReading = 'reportsTo' | 'reportsFrom' | 'dotted' | 'dottedFrom' | 'coordinates';
export type PersonLink = { link: Link; other: PersonId; reading: LinkReading };

const readingOf = (link: Link, fromHere: boolean): LinkReading => {
  if (link.kind === 'coordinates') return 'coordinates';
  if (link.kind === 'dotted') return fromHere ? 'dotted' : 'dottedFrom';
  return fromHere ? 'reportsTo' : 'reportsFrom';
};

const ORDER: readonly LinkReading[] = ['reportsTo', 'dotted', 'coordinates', 'reportsFrom', 'dottedFrom'];

/** The links inside the company that hold today, upward first. */
export const linksOf = (links: readonly Link[], person: PersonId, today: Day): PersonLink[] =>
  links
    .filter((link) => (link.from === person) !== (link.to === person) && isWithin(today, link.since, link.until))
    .map((link) => {
      const fromHere = link.from === person;
      return { link, other: fromHere ? link.to : link.from, reading: readingOf(link, fromHere) };
    })
    .sort((a, b) => ORDER.indexOf(a.reading) - ORDER.indexOf(b.reading));
