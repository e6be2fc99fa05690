import { z } from 'zod';
import { Day } from './day.ts';
import { RecordId } from './id.ts';
import { text } from './nullable.ts';

/** Something that happened in the relationship ("Contract signed"). */
export const AccountEvent = z.looseObject({ id: RecordId, date: Day, name: text });
export type AccountEvent = z.infer<typeof AccountEvent>;
