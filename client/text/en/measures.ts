import { type Said, who } from '../said.ts';

const listed = (names: readonly string[]): Said[] =>
  names.flatMap((name, index): Said[] =>
    index === 0 ? [who(name)] : [index === names.length - 1 ? ' and ' : ', ', who(name)],
  );

export const measures = {
  explain: (what: string) => `Explain ${what}`,
  close: 'Close the explanation',
  threads: {
    text: (threads: number): Said[] =>
      threads === 0
        ? ['No working line (strength 2 or more) joins the companies.']
        : threads === 1
          ? ['When one person leaves, nobody here knows anybody there any more.']
          : [
              `Only when ${threads} people have left does nobody here know anybody there. These ${threads} pairs show it, each of other people:`,
            ],
    critical: (names: string[]): Said[] => ['If one of these leaves, there is a thread less: ', ...listed(names), '.'],
    noCritical: 'No single person’s leaving costs a thread.',
  },
  coverage: {
    text: (covered: number, all: number): Said[] => [
      `Somebody of ours has a working line into ${covered} of ${all} functions of the customer. KAM and main contact count on our side, the main contact’s own post does not count.`,
    ],
    by: (names: string[]): Said[] => [...listed(names)],
    nobody: (people: number) => (people === 1 ? '1 person, not reached' : `${people} people, none reached`),
    none: 'Nobody of the customer stands in a function yet.',
  },
  coordination: {
    text: (linked: number, all: number): Said[] =>
      all === 0
        ? ['Nobody but the KAM holds a working line, so there is nothing to coordinate.']
        : [
            `${linked} of the ${all} others who hold a working line are linked to the KAM. A diamond without coordination is chaos.`,
          ],
    linked: 'Linked to the KAM',
    loose: 'Not linked',
  },
  shape: {
    text: [
      'How directly each function is reached without the KAM: 0 not at all, 1 by a trusted adviser. Their weighted mean is the diamond index: 0 is a bow-tie, 1 a diamond.',
    ] as Said[],
    between: (ours: string, theirs: string): Said[] => [who(ours), ' and ', who(theirs)],
    nobody: 'nobody directly',
  },
  more: 'More measures',
  notApplicable: 'does not apply',
  names: {
    levelCoverage: 'Level coverage',
    matchedFacets: 'Matched facets',
    kamShare: 'KAM share',
    hhi: 'Concentration (HHI)',
    freshness: 'Freshness',
    decisionReach: 'Decision reach',
    betweenness: 'Busiest head',
    lines: 'Live lines',
    workingLines: 'Working lines',
    lossRisk: 'Loss risk in a year',
  },
  meanings: {
    levelCoverage: 'Are we only in the middle? The share of the customer’s levels that a working line reaches.',
    matchedFacets: 'Does like meet like? Functions that our own same function meets.',
    kamShare: 'Is it all one person? The share of working lines that our KAM holds.',
    hhi: 'Is it all a few people? The sum of the squared shares of each of ours; 1 means one person.',
    freshness:
      'Is it alive? The share of working lines touched within their cadence, 90 days unless planned otherwise.',
    decisionReach:
      'Do we know who decides? Key players and deciders with a working line, the inner circle counting 3, the political structure 2.',
    betweenness:
      'What passes through one head? The share of shortest ways between the companies that lead through this person, over lines and internal links.',
    lines: 'Lines of strength 1 or more, between people in place.',
    workingLines: 'Lines of strength 2 or more.',
    lossRisk: 'How likely all threads are lost within a year when people leave independently.',
  },
  formulas: {
    levelCoverage: 'reached levels / levels',
    matchedFacets: '|{f : our f meets their f}|',
    kamShare: 'lines of KAM / lines',
    hhi: 'Σ (lines of one / lines)²',
    freshness: 'touched / working lines',
    decisionReach: 'Σ weight reached / Σ weight',
    betweenness: 'Σ σ(v) / σ over all pairs',
    lines: '|strength ≥ 1|',
    workingLines: '|strength ≥ 2|',
    lossRisk: (rate: string) => `(1 − (1 − ${rate})²)^threads`,
  },
  sources: {
    levelCoverage: 'Facet',
    matchedFacets: 'Facet',
    kamShare: 'Facet',
    hhi: 'Herfindahl–Hirschman',
    freshness: 'Facet',
    decisionReach: 'after Target Account Selling',
    betweenness: 'Freeman',
    lines: 'Cheverton',
    workingLines: 'Cheverton',
    lossRisk: 'Facet',
  },
  source: (name: string) => `Source: ${name}`,
};
