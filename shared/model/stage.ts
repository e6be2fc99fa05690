import { z } from 'zod';
import { Day } from './day.ts';
import { RecordId } from './id.ts';
import { text } from './nullable.ts';

/** Relational stages [McD, Cheverton]; uncoupling can be reached from every other. */
export const Stage = z.enum(['exploratory', 'basic', 'co-operative', 'interdependent', 'integrated', 'uncoupling']);
export type Stage = z.infer<typeof Stage>;

export const StageView = z.enum(['claimed', 'customer-said', 'customer-reported']);
export type StageView = z.infer<typeof StageView>;

export const StageAssessment = z.looseObject({ id: RecordId, view: StageView, stage: Stage, date: Day, source: text });
export type StageAssessment = z.infer<typeof StageAssessment>;
