import { z } from 'zod';
import { StrengthValue } from './contact.ts';
import { ContactId, PersonId, RecordId } from './id.ts';
import { nullable, text } from './nullable.ts';

/** Goal, role, obligations, work plan of a line [Cheverton]. */
export const Grow = z.looseObject({ goal: text, role: text, obligations: text, workPlan: text });
export type Grow = z.infer<typeof Grow>;

export const EMPTY_GROW: Grow = { goal: '', role: '', obligations: '', workPlan: '' };

/** What we want of a line: hidden from the customer. Cadence in days, 1 to 3660. */
export const ContactPlan = z.looseObject({
  id: RecordId,
  contact: ContactId,
  wanted: nullable(StrengthValue),
  cadenceDays: nullable(z.int().min(1).max(3660)),
  owner: nullable(PersonId),
  grow: Grow.nullable()
    .default(EMPTY_GROW)
    .transform((grow): Grow => grow ?? EMPTY_GROW),
});
export type ContactPlan = z.infer<typeof ContactPlan>;
