import type { Overlay } from '../../../shared/rules/overlay.ts';

/** A dash where there is nothing to count. */
const counted = (part: number, whole: number): string => (whole === 0 ? '–' : `${part} of ${whole}`);

/** What leaves the house as a picture, a page or a table. */
export const share = {
  mapSvg: 'Map as a picture (SVG)',
  mapPng: 'Map as an image (PNG)',
  workbook: 'All tables (XLSX)',
  findingsCsv: 'Findings (CSV)',
  actionsCsv: 'Actions (CSV)',
  summary: 'Summary on one page',
  tooLarge: 'The map is too large for an image. Save it as SVG instead: it stays sharp at every size.',
  numbers: {
    threads: (count: number) => `Threads ${count}`,
    coverage: (part: number, whole: number) => `Coverage ${counted(part, whole)}`,
    coordination: (part: number, whole: number) => `Coordination ${counted(part, whole)}`,
    index: (value: string) => `Diamond index ${value}`,
  },
  lens: (name: string) => `Lens ${name}`,
  captions: {
    ahead: (day: string) => `Looking ahead to ${day}: planned contacts count as met.`,
    faded: (shown: number, all: number) => `In focus: ${shown} of ${all} people. The others are faded.`,
    colour: (what: string) => `On the cards: ${what}`,
  },
  overlays: {
    strength: 'strength of the best line',
    freshness: 'time since the last touch',
    stance: 'stance towards us',
    owner: 'who looks after them',
    since: 'what has changed',
  } satisfies Record<Overlay, string>,
  files: { findings: 'findings', actions: 'actions', workbook: 'tables' },
  sheets: {
    people: 'People',
    lines: 'Lines',
    findings: 'Findings',
    actions: 'Actions',
    measures: 'Measures over time',
  },
  columns: {
    severity: 'Severity',
    finding: 'Finding',
    rule: 'Rule',
    people: 'People',
    action: 'Action',
    owner: 'Owner',
    due: 'Due',
    done: 'Done',
    day: 'Day',
    threads: 'Threads',
    covered: 'Covered functions',
    functions: 'Functions',
    diamondIndex: 'Diamond index',
  },
  page: {
    title: (account: string) => `Summary of ${account}`,
    print: 'Print or save as PDF',
    back: 'Back to the map',
    stages: 'Stages',
    gap: (stages: number) =>
      stages > 0
        ? `We see it ${stages === 1 ? '1 stage' : `${stages} stages`} further than the customer.`
        : stages < 0
          ? `The customer sees it ${stages === -1 ? '1 stage' : `${-stages} stages`} further than we do.`
          : 'Both sides see it alike.',
    unknown: 'not placed',
    team: 'Team',
    emptyMap: 'Nobody is on the map yet.',
    byFunction: { function: 'Function', ours: 'Our people', theirs: 'Their people', met: 'Met by us' },
    more: (count: number) => `and ${count} more`,
    noFindings: 'Nothing stands out.',
    noActions: 'Nothing is open.',
    overdue: 'overdue',
    printed: (who: string, when: string) => `Made with Facet by ${who}, ${when}`,
  },
};
