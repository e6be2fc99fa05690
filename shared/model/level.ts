import { z } from 'zod';
import { LevelId } from './id.ts';

/** A level of seniority; the order of the list is from the highest down. */
export const Level = z.looseObject({ id: LevelId, name: z.string() });
export type Level = z.infer<typeof Level>;
