import type { FindingRule } from '../../../shared/rules/findings/finding.ts';
import { type Said, who } from '../said.ts';

const times = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);
const percent = (share: number): string => `${Math.round(share * 100)} %`;
const listed = (names: readonly string[]): Said[] =>
  names.flatMap((name, index): Said[] =>
    index === 0 ? [who(name)] : [index === names.length - 1 ? ' and ' : ', ', who(name)],
  );

export const findings = {
  title: 'Findings',
  none: 'Nothing to complain about on this day.',
  severity: { critical: 'Critical.', warning: 'Warning.', note: 'Note.' },
  counts: {
    critical: (n: number) => `${n} critical`,
    warning: (n: number) => times(n, 'warning', 'warnings'),
    note: (n: number) => times(n, 'note', 'notes'),
  },
  more: (count: number) => `${count} more`,
  fewer: 'Show fewer',
  /** By name, where a sentence is too long. */
  rules: {
    'single-threaded': 'Few threads',
    'unreached-decider': 'Decider not reached',
    'stale-line': 'Silent line',
    'orphaned-line': 'Line in the air',
    'powerful-opponent': 'Powerful opponent',
    'kam-overload': 'Too much on the KAM',
    uncoordinated: 'Not coordinated',
    'thin-map': 'Few people known',
    'uncovered-function': 'Function not reached',
    'uncovered-level': 'Level not reached',
    'no-economic-buyer': 'Nobody releases the money',
    'no-mentor': 'No mentor',
    'no-executive-sponsor': 'No sponsor at the top',
    'nobody-negative': 'Nobody against us',
    'stage-overclaimed': 'Stage claimed too high',
    'perception-gap': 'Customer sees it differently',
    'not-edited': 'Not edited',
    'not-reviewed': 'Not reviewed',
  } satisfies Record<FindingRule, string>,
  only: 'Only this on the map',
  whole: 'Whole map again',
  onlySaid: 'Only what this finding rests on is shown.',
  accept: 'Accept …',
  discuss: 'Discuss',
  says: {
    singleThreaded: (threads: number): Said[] =>
      threads === 0
        ? ['No working line to anybody there.']
        : threads === 1
          ? ['One thread only: one person leaves, and nobody here knows anybody there.']
          : [`Only ${threads} threads hold the relationship.`],
    kamOverload: (share: number, coverage: number): Said[] => [
      `The KAM holds ${percent(share)} of the lines, while ${percent(coverage)} of the functions are covered: much depends on one diary.`,
    ],
    uncoordinated: (coordinated: number, holders: number): Said[] => [
      `Only ${coordinated} of ${holders} who hold a line are linked to the KAM: many conversations, not one.`,
    ],
    thinMap: (people: number, from: number, to: number): Said[] => [
      people === 0
        ? 'Nobody of the customer is on the map'
        : `Only ${times(people, 'person', 'people')} of the customer on the map`,
      `; ${from} to ${to} are advised.`,
    ],
    unreachedDecider: (name: string, part: 'decider' | 'approver', decisions: string[], isBrief: boolean): Said[] => [
      who(name),
      part === 'decider' ? ' decides' : ' releases the money',
      ...(decisions.length > 0 ? [' on ', ...listed(decisions)] : []),
      isBrief ? '. The contact is only brief.' : '. Nobody has met this person.',
    ],
    noEconomicBuyer: (decision: string | null): Said[] =>
      decision === null
        ? ['No decision is written down: who decides on what, and who releases the money?']
        : ['Nobody is named who releases the money for ', who(decision), '.'],
    noMentor: (): Said[] => ['Nobody there sells for us when we are not in the room.'],
    noExecutiveSponsor: (level: string): Said[] => ['No supporter whom we reach on the level ', who(level), '.'],
    uncoveredFunction: (name: string, people: number): Said[] => [
      who(name),
      ` is not reached: ${times(people, 'person', 'people')}, no working line.`,
    ],
    uncoveredLevel: (name: string, people: number): Said[] => [
      'Nobody on the level ',
      who(name),
      ` is reached: ${times(people, 'person', 'people')}, no working line.`,
    ],
    staleLine: (ours: string, theirs: string, days: number, isAhead: boolean): Said[] => [
      ...(isAhead ? ['Unless they meet before then, '] : []),
      who(ours),
      isAhead ? ' will not have been in touch with ' : ' has not been in touch with ',
      who(theirs),
      ` for ${times(days, 'day', 'days')}.`,
    ],
    powerfulOpponent: (name: string, through: string | null): Said[] => [
      who(name),
      ' is against us',
      ...(through === null ? [' and counts'] : [', has the ear of ', who(through)]),
      ', and nobody of ours owns that.',
    ],
    orphanedLine: (name: string, other: string, why: 'left' | 'moved', successor: string | null): Said[] => [
      who(name),
      why === 'left' ? ' has left' : ' works elsewhere in the company now',
      ': the line with ',
      who(other),
      ' hangs in the air',
      ...(successor === null ? ['.'] : [' until it is handed to ', who(successor), '.']),
    ],
    stageOverclaimed: (claimed: string, supported: string | null): Said[] => [
      'We claim ',
      who(claimed),
      '. Evidence and network support ',
      supported === null ? 'no stage yet' : who(supported),
      '.',
    ],
    perceptionGap: (claimed: string, customer: string): Said[] => [
      'We claim ',
      who(claimed),
      ', the customer says ',
      who(customer),
      '.',
    ],
    nobodyNegative: (): Said[] => ['Nobody on the map is against us. That is seldom true.'],
    notEdited: (days: number): Said[] => [`Nobody has changed this map for ${times(days, 'day', 'days')}.`],
    notReviewed: (days: number): Said[] => [`The last review was ${times(days, 'day', 'days')} ago.`],
  },
  /** What one click makes of a finding; the second text is the action that is written down. */
  actions: {
    introduce: { button: 'Plan a first meeting', text: (names: string) => `Arrange a meeting with ${names}` },
    deepen: { button: 'Plan a second line', text: (names: string) => `Build a second line beside ${names}` },
    'link-to-kam': {
      button: 'Plan a round with the KAM',
      text: (names: string) => `Bring ${names} and the KAM together`,
    },
    'share-load': { button: 'Plan a hand-over of lines', text: () => 'Hand lines of the KAM over to colleagues' },
    'find-people': { button: 'Plan to find people', text: () => 'Find out who else counts at the customer' },
    'name-role': { button: 'Plan to find out', text: () => 'Find out who releases the money' },
    'win-mentor': {
      button: 'Plan to win a mentor',
      text: () => 'Win somebody who speaks for us when we are not there',
    },
    'win-sponsor': { button: 'Plan to win a sponsor', text: () => 'Win a sponsor on the highest level' },
    touch: { button: 'Plan a call', text: (names: string) => `Get in touch: ${names}` },
    'name-owner': { button: 'Plan who owns it', text: (names: string) => `Say who looks after ${names}` },
    'hand-over': { button: 'Plan the hand-over', text: (names: string) => `Hand the line over: ${names}` },
    'correct-stage': { button: 'Plan a fresh assessment', text: () => 'Assess the stage anew, with evidence' },
    'ask-customer': {
      button: 'Plan to ask the customer',
      text: () => 'Ask the customer how they see the relationship',
    },
    'look-for-sceptic': { button: 'Plan to look for a sceptic', text: () => 'Find out who would say no' },
    review: { button: 'Plan a review', text: () => 'Review this map with the team' },
  },
  planned: (owner: string | null, day: string) =>
    owner === null ? `Action planned for ${day}` : `Action planned for ${owner}, ${day}`,
  acceptTitle: 'Accept this finding?',
  acceptText: 'It leaves the list until the day below. Its reason stays, and everybody on the team sees it.',
  reason: 'Reason',
  reasonHint: 'Why the team can live with it',
  reasonNeeded: 'Say why, so that the next review knows.',
  until: 'Look at it again on',
  untilText: 'Empty: never again.',
  untilPassed: 'This day has passed.',
  acceptNow: 'Accept',
  acceptedToast: 'The finding is accepted.',
  undo: 'Undo',
  accepted: (count: number) => `${count} accepted`,
  acceptedUntil: (reason: string, day: string | null) => (day === null ? reason : `${reason} · until ${day}`),
  again: 'Show again',
};
