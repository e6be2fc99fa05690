// Accounts as the pictures of the portfolio read them, in a few words, and at random.
import fc from 'fast-check';
import { AccountProfile } from '../../model/account-profile.ts';
import { AccountId } from '../../model/id.ts';
import { PortfolioFacts } from '../../model/portfolio-facts.ts';
import { Stage } from '../../model/stage.ts';
import type { PictureAccount } from '../portfolio/picture-account.ts';
import { TODAY } from './sketch.ts';

type FactsInput = Partial<Omit<PortfolioFacts, 'stages'>> & { stages?: Partial<PortfolioFacts['stages']> };
type Input = Partial<Omit<PictureAccount, 'facts' | 'profile' | 'id'>> & {
  facts?: FactsInput | null;
  profile?: Partial<Record<keyof AccountProfile, unknown>>;
};

export const facts = ({ stages, ...more }: FactsInput = {}): PortfolioFacts =>
  PortfolioFacts.parse({
    ...{ day: TODAY, lines: 0, workingLines: 0, levelCoverage: null, matchedFacets: 0, kamShare: 0, hhi: 0 },
    ...{ freshness: null, decisionReach: null, kams: [], worst: null, rules: [], open: [], functions: [], levels: [] },
    actions: { open: 0, overdue: 0, next: null },
    lastTouch: null,
    curve: { days: [], threads: [], functionCoverage: [], diamondIndex: [], claimed: [] },
    ...more,
    stages: { claimed: null, supported: null, customer: null, gap: null, ...stages },
  });

export const pictureAccount = (id: string, input: Input = {}): PictureAccount => ({
  ...{ name: id.toUpperCase(), threads: 0, functionCoverage: null, diamondIndex: null, status: null },
  attractiveness: null,
  ...input,
  id: AccountId.parse(id),
  facts: input.facts === null ? null : facts(input.facts),
  profile: AccountProfile.parse(input.profile ?? {}),
});

const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
const stage = fc.option(fc.constantFrom(...Stage.options));
const money = fc.option(fc.integer({ min: 0, max: 1000 }));
const cell = fc
  .record({
    id: fc.constantFrom('f1', 'f2', 'f3', 'f4', 'f5'),
    name: fc.constantFrom('Board', 'R&D', 'board ', 'IT', 'Finance'),
    state: fc.constantFrom('reached', 'only-kam', 'planned', 'nobody', 'no-post'),
    strength: fc.integer({ min: 0, max: 4 }),
    people: fc.nat(5),
    reached: fc.nat(5),
  })
  // whoever is reached is met several times
  .map((one) => ({ ...one, strength: one.state === 'reached' ? Math.max(2, one.strength) : one.strength }));

const one = fc.record({
  threads: fc.nat(9),
  functionCoverage: share,
  diamondIndex: share,
  attractiveness: fc.option(fc.double({ min: 1, max: 10, noNaN: true })),
  status: fc.option(fc.constantFrom('candidate', 'key', 'maintained', 'released')),
  facts: fc.option(
    fc.record({
      freshness: share,
      stages: fc.record({ claimed: stage, supported: stage, customer: stage }),
      kams: fc.array(
        fc.record({
          person: fc.constant('p'),
          name: fc.constantFrom('Kim', 'Lee'),
          key: fc.constantFrom('a', 'b', 'c'),
        }),
        { maxLength: 3 },
      ),
      functions: fc.uniqueArray(cell, { selector: ({ id }) => id, maxLength: 5 }),
    }),
  ),
  profile: fc.record({
    revenue: money,
    profit: fc.option(fc.integer({ min: -500, max: 500 })),
    potential: money,
    positions: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5'),
        category: fc.constantFrom('Steel', 'Glass'),
        spend: money,
        volume: money,
        significance: fc.dictionary(
          fc.constantFrom('technology', 'brand', 'investment'),
          fc.integer({ min: 1, max: 5 }),
          { maxKeys: 3 },
        ),
      }),
      { selector: ({ id }) => id, maxLength: 3 },
    ),
  }),
});

/** Portfolios of up to so many accounts in which anything may be missing. */
export const arbitraryAccounts = (most: number): fc.Arbitrary<PictureAccount[]> =>
  fc
    .array(one, { maxLength: most })
    .map((all) => all.map((input, index) => pictureAccount(`a${index}`, input as Input)));
