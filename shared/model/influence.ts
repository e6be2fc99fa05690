import { z } from 'zod';
import { Day } from './day.ts';
import { PersonId, RecordId } from './id.ts';
import { nullable } from './nullable.ts';

export const InfluenceKind = z.enum(['influences', 'conflict']);
export type InfluenceKind = z.infer<typeof InfluenceKind>;

export const Influence = z.looseObject({
  id: RecordId,
  from: PersonId,
  to: PersonId,
  kind: InfluenceKind,
  since: nullable(Day),
  until: nullable(Day),
});
export type Influence = z.infer<typeof Influence>;
