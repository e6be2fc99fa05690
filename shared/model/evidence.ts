import { z } from 'zod';
import { Day } from './day.ts';
import { RecordId } from './id.ts';
import { text } from './nullable.ts';
import { Stage } from './stage.ts';

/** A ticked piece of evidence for a stage. `item` is the id of the evidence in the workspace's list. */
export const Evidence = z.looseObject({ id: RecordId, stage: Stage, item: z.string(), date: Day, source: text });
export type Evidence = z.infer<typeof Evidence>;
