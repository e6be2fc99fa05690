// What the documents of one account say to the portfolio on a day. Computed by `shared/rules/portfolio/portfolio-facts.ts`
// after changes, stored, and never read from the documents again.
import { z } from 'zod';
import { Day } from './day.ts';
import { FunctionId, LevelId, PersonId } from './id.ts';
import { Stage } from './stage.ts';

const share = z.number().nullable();
const count = z.int();

/** A KAM on the map. `key`: the same for the same person on every map: the member, else the address, else the name. */
export const RowKam = z.object({ person: PersonId, name: z.string(), key: z.string() });
export type RowKam = z.infer<typeof RowKam>;

/** How far working lines reach into a whole function or level: beyond the KAM, by him alone, not at all; or nobody stands there. */
const CellState = z.enum(['reached', 'only-kam', 'planned', 'nobody', 'no-post']);
const cell = <T extends z.ZodType>(id: T) =>
  z.object({ id, name: z.string(), state: CellState, strength: count, people: count, reached: count });
export const FunctionCell = cell(FunctionId);
export type FunctionCell = z.infer<typeof FunctionCell>;
export const LevelCell = cell(LevelId);
export type LevelCell = z.infer<typeof LevelCell>;

/** The worst open finding: its saying as `shared/rules/findings/finding.ts` has it, and the names of all ids in it. */
export const RowFinding = z.object({
  id: z.string(),
  severity: z.enum(['critical', 'warning', 'note']),
  saying: z.looseObject({ kind: z.string() }),
  names: z.record(z.string(), z.string()),
});
export type RowFinding = z.infer<typeof RowFinding>;

/** What the documents of an account say on a day, beyond its summary. */
export const PortfolioFacts = z.object({
  day: Day,
  lines: count,
  workingLines: count,
  levelCoverage: share,
  matchedFacets: count,
  kamShare: z.number(),
  hhi: z.number(),
  freshness: share,
  decisionReach: share,
  stages: z.object({
    claimed: Stage.nullable(),
    supported: Stage.nullable(),
    customer: Stage.nullable(),
    /** Claimed minus customer's, in stages. */
    gap: count.nullable(),
  }),
  kams: z.array(RowKam),
  worst: RowFinding.nullable(),
  /** Open findings by rule, and the ids of all of them. */
  rules: z.array(z.object({ rule: z.string(), count })),
  open: z.array(z.string()),
  /** Ids of what the portfolio finds (`portfolio-finding.ts`) and the map has accepted, on that day. */
  accepted: z.array(z.string()).default([]),
  functions: z.array(FunctionCell),
  levels: z.array(LevelCell),
  actions: z.object({
    open: count,
    overdue: count,
    next: z.object({ text: z.string(), owner: z.string().nullable(), due: Day.nullable() }).nullable(),
  }),
  lastTouch: Day.nullable(),
  /** Month ends of the last two years and `day` itself, from the dated facts. */
  curve: z.object({
    days: z.array(Day),
    threads: z.array(count),
    functionCoverage: z.array(share),
    diamondIndex: z.array(share),
    /** [] in facts of before it was kept. */
    claimed: z.array(Stage.nullable()).default([]),
  }),
  /** How it stood `TREND_DAYS` before `day`, from the dated facts. */
  ago: z.object({ day: Day, threads: count, functionCoverage: share, diamondIndex: share }).nullable().default(null),
});
export type PortfolioFacts = z.infer<typeof PortfolioFacts>;
