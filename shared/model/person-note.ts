import { z } from 'zod';
import { PersonId, RecordId } from './id.ts';
import { text } from './nullable.ts';

/** A private note about a person: never reaches a guest. */
export const PersonNote = z.looseObject({ id: RecordId, person: PersonId, text });
export type PersonNote = z.infer<typeof PersonNote>;
