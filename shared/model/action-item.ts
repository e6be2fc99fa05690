import { z } from 'zod';
import { Day } from './day.ts';
import { PersonId, RecordId } from './id.ts';
import { nullable, text } from './nullable.ts';

/** Something one of us will do by a day. `about` names people or lines. */
export const ActionItem = z.looseObject({
  id: RecordId,
  text,
  owner: nullable(PersonId),
  due: nullable(Day),
  done: nullable(Day),
  about: z.array(z.string()).default([]),
});
export type ActionItem = z.infer<typeof ActionItem>;
