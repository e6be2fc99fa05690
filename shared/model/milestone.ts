import { z } from 'zod';
import { Day } from './day.ts';
import { RecordId } from './id.ts';
import { text } from './nullable.ts';
import { Stage } from './stage.ts';

export const Milestone = z.looseObject({ id: RecordId, stage: Stage, date: Day, name: text });
export type Milestone = z.infer<typeof Milestone>;
