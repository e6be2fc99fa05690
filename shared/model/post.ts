import { z } from 'zod';
import { Day } from './day.ts';
import { FunctionId, LevelId, UnitId } from './id.ts';
import { nullable, text } from './nullable.ts';

/** What a person does from a day on. `tip`: KAM on our side, main contact on theirs. */
export const Post = z.looseObject({
  from: nullable(Day),
  title: text,
  function: nullable(FunctionId),
  level: nullable(LevelId),
  unit: nullable(UnitId),
  tip: z
    .boolean()
    .nullable()
    .default(false)
    .transform((tip) => tip ?? false),
});
export type Post = z.infer<typeof Post>;
