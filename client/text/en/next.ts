import { type Said, who } from '../said.ts';

const listed = (names: readonly string[]): Said[] =>
  names.flatMap((name, index): Said[] =>
    index === 0 ? [who(name)] : [index === names.length - 1 ? ' and ' : ', ', who(name)],
  );

export const next = {
  title: 'Next best contacts',
  byGain: 'by gain',
  none: 'No further contact would add a thread, a function or a decider.',
  pair: (ours: string, theirs: string): Said[] => [who(ours), ' with ', who(theirs)],
  introduces: (name: string): Said[] => [who(name), ' can introduce'],
  strength: (from: string, to: string) => `contact ${from} → ${to}`,
  plannedFrom: (day: string) => `planned from ${day}`,
  gains: {
    threads: (before: number, after: number) => `threads ${before} → ${after}`,
    covers: (lane: string) => `${lane} is covered for the first time`,
    reaches: 'a decider or key player is reached for the first time',
    index: (before: string, after: string) => `diamond index ${before} → ${after}`,
  },
  plan: 'Plan this contact',
  planned: (ours: string, theirs: string, day: string) => `Planned: ${ours} with ${theirs} from ${day}`,
  drawUp: 'Draw up a plan …',
  planTitle: 'The way to the diamond',
  planText:
    'Introductions in turn, each the best one once those before it have worked; what is planned already counts as done. What you keep becomes planned contacts: the map shows them on their day.',
  strengthenTitle: 'Lines to make stronger',
  strengthenText: 'Here you want a stronger line than there is today.',
  planSteps: (count: number) => (count === 1 ? '1 introduction' : `${count} introductions`),
  planEnd: (isAhead: boolean, threads: number, covered: number, all: number, index: string) =>
    `Then${isAhead ? ', with what is planned already' : ''}: threads ${threads}, coverage ${covered} of ${all}, diamond index ${index}.`,
  first: 'The first one on',
  every: 'Then one every',
  weeks: (count: number) => (count === 1 ? '1 week' : `${count} weeks`),
  keep: (count: number) => (count === 1 ? 'Plan 1 contact' : `Plan ${count} contacts`),
  kept: (count: number) => (count === 1 ? '1 contact is planned.' : `${count} contacts are planned.`),
  nothingToPlan: (isAhead: boolean): string =>
    isAhead
      ? 'No introduction is left to plan: once what is planned already has worked, none would gain anything more. Until then the next best contacts are those that would gain as much today.'
      : 'No introduction is left to plan: none would gain anything more.',
  undo: 'Undo',

  leaveTitle: 'What if someone leaves',
  leaveHint: 'Worst first',
  leaveNone: 'Nobody’s leaving would cost a thread, a function or a decider.',
  losses: {
    threads: (before: number, after: number) => `threads ${before} → ${after}`,
    functions: (names: string[]) => `${names.join(', ')} lost`,
    deciders: (count: number) =>
      count === 1 ? '1 decider or key player lost' : `${count} deciders or key players lost`,
    coordination: 'coordination lost',
  },
  imagining: 'You imagine',
  imaginedLeave: (names: string[]): Said[] => [...listed(names), names.length === 1 ? ' has left.' : ' have left.'],
  imaginedMeet: (ours: string, theirs: string): Said[] => [who(ours), ' works with ', who(theirs), '.'],
  end: 'Back to what is',
  also: 'Also without …',
  alsoWho: 'Who else leaves?',
  back: (name: string) => `${name} stays`,
  before: 'now',
  after: 'then',
  risk: 'Loss of all threads within a year',
  rows: {
    threads: 'Threads',
    coverage: 'Coverage',
    coordination: 'Coordination',
    diamondIndex: 'Diamond index',
    decisionReach: 'Decision reach',
  },
  lost: {
    functions: (names: string[]): Said[] => ['No longer reached: ', ...listed(names), '.'],
    deciders: (names: string[]): Said[] => ['Deciders and key players no longer reached: ', ...listed(names), '.'],
    lines: (count: number) => (count === 1 ? '1 line breaks.' : `${count} lines break.`),
    critical: (names: string[]): Said[] => ['Now critical: ', ...listed(names), '.'],
    alone: (names: string[]): Said[] => ['Left without a working line: ', ...listed(names), '.'],
    nothing: 'Nothing breaks.',
  },
  without: (names: string[], more: number) => `without ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  onMap: (what: string) => `Imagined: ${what}`,
};
