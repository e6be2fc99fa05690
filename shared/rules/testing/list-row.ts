import { EMPTY_PROFILE } from '../../model/account-profile.ts';
import { PortfolioFacts } from '../../model/portfolio-facts.ts';
import type { ListRow } from '../portfolio/list-row.ts';
import { day, TODAY } from './sketch.ts';

export const rowFacts = (part: Partial<PortfolioFacts> = {}): PortfolioFacts => ({
  ...PortfolioFacts.parse({
    day: TODAY,
    lines: 5,
    workingLines: 4,
    levelCoverage: 0.5,
    matchedFacets: 1,
    kamShare: 0.5,
    hhi: 0.5,
    freshness: 1,
    decisionReach: null,
    stages: { claimed: null, supported: null, customer: null, gap: null },
    kams: [],
    worst: null,
    rules: [],
    open: [],
    accepted: [],
    functions: [],
    levels: [],
    actions: { open: 0, overdue: 0, next: null },
    lastTouch: null,
    ago: null,
    curve: { days: [TODAY], threads: [2], functionCoverage: [0.5], diamondIndex: [0.3], claimed: ['basic'] },
  }),
  ...part,
});

/** A row of the list of accounts. */
export const listRow = (id: string, part: Partial<ListRow> = {}): ListRow => ({
  id: id as ListRow['id'],
  name: id,
  customer: '',
  archived: false,
  people: 10,
  threads: 2,
  functionCoverage: 0.5,
  diamondIndex: 0.3,
  coordination: null,
  findings: { critical: 0, warning: 0, note: 0 },
  lastEdit: '2026-11-20T10:00:00.000Z',
  facts: rowFacts(),
  profile: EMPTY_PROFILE,
  status: null,
  reviews: { last: null, standing: null, due: day('2027-01-01') },
  isMine: false,
  ...part,
});
