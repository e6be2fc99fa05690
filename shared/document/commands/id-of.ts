import { RecordId } from '../../model/id.ts';

/** An id made of what the record says, so that two who say it at the same moment make one; null when it grows too long. */
export const idOf = (...parts: readonly string[]): RecordId | null => RecordId.safeParse(parts.join('-')).data ?? null;
