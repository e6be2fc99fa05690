import { z } from 'zod';
import { Day } from './day.ts';
import { PersonId, RecordId } from './id.ts';
import { nullable, text } from './nullable.ts';

export const Certainty = z.enum(['assumed', 'confirmed']);
export type Certainty = z.infer<typeof Certainty>;

/** From opponent (-2) to mentor (+2) [TAS]. */
export const Stance = z.union(
  [z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)],
  'a stance is -2, -1, 0, 1 or 2',
);
export type Stance = z.infer<typeof Stance>;

export const InfluenceRank = z.enum(['inner-circle', 'political-structure', 'outside']);
export type InfluenceRank = z.infer<typeof InfluenceRank>;

/** After Rogers, from the keenest to the most reluctant. */
export const Adaptability = z.enum(['innovator', 'visionary', 'pragmatist', 'conservative', 'laggard']);
export type Adaptability = z.infer<typeof Adaptability>;

export const certainty = Certainty.nullable()
  .default('assumed')
  .transform((value): Certainty => value ?? 'assumed');

/** What we think of a customer person on a day. */
export const Judgement = z.looseObject({
  id: RecordId,
  person: PersonId,
  date: Day,
  stance: nullable(Stance),
  influence: nullable(InfluenceRank),
  adaptability: nullable(Adaptability),
  certainty,
  source: text,
});
export type Judgement = z.infer<typeof Judgement>;
