import { z } from 'zod';
import { Day } from './day.ts';
import { RecordId } from './id.ts';
import { nullable, text } from './nullable.ts';

/** A finding that a reviewer accepts with a reason, until a day. `finding` is rule id and subject, "stale-line:c1". */
export const AcceptedFinding = z.looseObject({ id: RecordId, finding: z.string(), reason: text, until: nullable(Day) });
export type AcceptedFinding = z.infer<typeof AcceptedFinding>;
