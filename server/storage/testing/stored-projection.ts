import { Day } from '../../../shared/model/day.ts';
import type { PortfolioFacts } from '../../../shared/model/portfolio-facts.ts';
import type { Projection } from '../ports.ts';

export const TODAY = Day.parse('2026-11-23');
export const RULES = 'r1';
export const facts: PortfolioFacts = {
  day: TODAY,
  ...{ lines: 2, workingLines: 1, levelCoverage: null, matchedFacets: 0, kamShare: 1, hhi: 1 },
  ...{ freshness: null, decisionReach: null, kams: [], worst: null, rules: [], open: ['single-threaded'] },
  accepted: [],
  ago: null,
  stages: { claimed: 'basic', supported: null, customer: null, gap: null },
  functions: [],
  levels: [],
  actions: { open: 0, overdue: 0, next: null },
  lastTouch: null,
  curve: { days: [TODAY], threads: [1], functionCoverage: [0.5], diamondIndex: [0.25], claimed: [null] },
};
/** What was computed of an account on `TODAY`. */
export const projection: Projection = {
  day: TODAY,
  rules: RULES,
  facts,
  name: 'Nordwind',
  supplier: 'We',
  customer: 'They',
  people: 3,
  contacts: 2,
  threads: 1,
  functionCoverage: 0.5,
  coveredFunctions: 1,
  customerFunctions: 2,
  diamondIndex: 0.25,
  coordination: null,
  coordinated: 0,
  findings: { critical: 1, warning: 2, note: 0 },
  lineHolders: 1,
};
