import { type Day, isWithin } from '../../../shared/model/day.ts';
import type { PersonId } from '../../../shared/model/id.ts';
import type { Influence } from '../../../shared/model/influence.ts';

/** How an influence reads from one of its ends. */
export type InfluenceReading = 'influences' | 'influencedBy' | 'conflict';
export type PersonInfluence = { influence: Influence; other: PersonId; reading: InfluenceReading };

const ORDER: readonly InfluenceReading[] = ['influences', 'influencedBy', 'conflict'];

/** Whose ear a person has, who has his, and with whom he is at odds on a day. */
export const influencesOf = (influences: readonly Influence[], person: PersonId, on: Day): PersonInfluence[] =>
  influences
    .filter((one) => (one.from === person) !== (one.to === person) && isWithin(on, one.since, one.until))
    .map((influence): PersonInfluence => {
      const fromHere = influence.from === person;
      const reading = influence.kind === 'conflict' ? 'conflict' : fromHere ? 'influences' : 'influencedBy';
      return { influence, other: fromHere ? influence.to : influence.from, reading };
    })
    .sort((a, b) => ORDER.indexOf(a.reading) - ORDER.indexOf(b.reading));
