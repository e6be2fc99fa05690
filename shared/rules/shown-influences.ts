import { type Day, isWithin } from '../model/day.ts';
import type { PersonId } from '../model/id.ts';
import type { Influence } from '../model/influence.ts';

/** Of whom one looks for influence and conflict: of everybody, or of those who are selected. */
export type InfluenceAsked = 'all' | readonly PersonId[];

/** Who has whose ear, and who is at odds with whom, on a day between two who are in sight. */
export const shownInfluences = (
  influences: readonly Influence[],
  day: Day,
  asked: InfluenceAsked,
  inSight: (person: PersonId) => boolean,
): Influence[] =>
  influences.filter(
    ({ from, to, since, until }) =>
      isWithin(day, since, until) &&
      inSight(from) &&
      inSight(to) &&
      (asked === 'all' || asked.includes(from) || asked.includes(to)),
  );
