import { z } from 'zod';
import { PersonId, RecordId } from './id.ts';
import { text } from './nullable.ts';

export const NeedKind = z.enum(['known', 'unknown', 'competitor-driven', 'personal']);
export type NeedKind = z.infer<typeof NeedKind>;

export const Need = z.looseObject({ id: RecordId, person: PersonId, kind: NeedKind, text });
export type Need = z.infer<typeof Need>;
