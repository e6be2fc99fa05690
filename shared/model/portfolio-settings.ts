import { z } from 'zod';
import { FunctionId, LevelId } from './id.ts';
import { Criterion } from './scoring.ts';

const LONGEST_NAME = 200;
const name = z.string().trim().min(1, 'a name is needed').max(LONGEST_NAME);

/** A kind of thing that is bought; `volume`: what all purchasers spend on it in a year. */
export const Category = z.object({ name, volume: z.number().min(0).max(1e15).nullable().default(null) });
export type Category = z.infer<typeof Category>;

/** What holds for the accounts of a workspace together. Absent means the default. */
export const PortfolioSettings = z.object({
  /** ISO 4217 */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'a currency has three capital letters')
    .default('EUR'),
  /** Key accounts that one KAM can serve (domain.md §6). */
  capacity: z.int().min(1).max(1000).default(5),
  /** How often an account is reviewed. */
  reviewEveryDays: z.int().min(1).max(3660).default(90),
  /** A purchaser of more than this share of the volume of a category is a candidate. */
  candidateShare: z.number().min(0).max(1).default(0.01),
  /** From here on an account counts as attractive, and a relationship as strong: both on a scale of 1 to 10. */
  attractiveFrom: z.number().min(1).max(10).default(5.5),
  strongFrom: z.number().min(1).max(10).default(5.5),
  /** From this share of the customer's volume, and this mean significance (1 to 5) on, we count as much. */
  spendFrom: z.number().min(0).max(1).default(0.5),
  significantFrom: z.number().min(1).max(5).default(3),
  /** From this diamond index on an account has the effort of a diamond. */
  effortFrom: z.number().min(0).max(1).default(0.5),
  /** With these a new account begins; null: with those of the language in which it is made. */
  functions: z
    .array(z.object({ id: FunctionId, name, weight: z.number().min(0).max(1000).default(1) }))
    .min(1)
    .max(60)
    .nullable()
    .default(null),
  levels: z
    .array(z.object({ id: LevelId, name }))
    .min(1)
    .max(20)
    .nullable()
    .default(null),
  categories: z.array(Category).max(200).default([]),
  /** By which key accounts are chosen where a round does not say otherwise; null: the ten of domain.md §6. */
  criteria: z.array(Criterion).min(1).max(30).nullable().default(null),
});
export type PortfolioSettings = z.infer<typeof PortfolioSettings>;

export const DEFAULT_PORTFOLIO_SETTINGS: PortfolioSettings = PortfolioSettings.parse({});
