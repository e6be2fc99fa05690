import type { Name } from '../contestants.ts';

export type Options = { contestants: readonly Name[]; seconds: number };
/** One part of the bench: measures, prints its tables and answers its figures for the JSON. */
export type Part = (options: Options) => Promise<unknown>;
