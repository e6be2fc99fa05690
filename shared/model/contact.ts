import { z } from 'zod';
import { byFrom, oncePerFrom } from './dated.ts';
import { Day } from './day.ts';
import { ContactId, PersonId, RecordId } from './id.ts';
import { nullable, text } from './nullable.ts';
import { uniqueIds } from './unique.ts';

/** 0 identified, not met · 1 brief · 2 multiple meetings · 3 in depth · 4 trusted adviser. */
export const StrengthValue = z.union(
  [z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)],
  'a strength is 0, 1, 2, 3 or 4',
);
export type StrengthValue = z.infer<typeof StrengthValue>;

export const Strength = z.looseObject({ from: nullable(Day), value: StrengthValue });
export type Strength = z.infer<typeof Strength>;

export const Touch = z.looseObject({ id: RecordId, date: Day, kind: text });
export type Touch = z.infer<typeof Touch>;

const byDate = (touches: Touch[]): Touch[] =>
  touches.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** A line of contact between one of our people and one of theirs. */
export const Contact = z.looseObject({
  id: ContactId,
  supplier: PersonId,
  customer: PersonId,
  until: nullable(Day),
  strengths: z.array(Strength).default([]).refine(oncePerFrom, 'strengths have one entry per "from"').transform(byFrom),
  touches: z.array(Touch).default([]).superRefine(uniqueIds).transform(byDate),
});
export type Contact = z.infer<typeof Contact>;
