import { z } from 'zod';
import { StrengthValue } from './contact.ts';
import { Day } from './day.ts';
import { PersonId, RecordId } from './id.ts';
import { nullable } from './nullable.ts';

/** A line that we want to exist from a day on: a part of the target map. */
export const PlannedContact = z.looseObject({
  id: RecordId,
  supplier: PersonId,
  customer: PersonId,
  from: Day,
  value: StrengthValue,
  owner: nullable(PersonId),
});
export type PlannedContact = z.infer<typeof PlannedContact>;
