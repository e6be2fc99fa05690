import type { Side } from '../../../shared/model/side.ts';
import type { Reach } from '../../../shared/rules/layout/lens/ground.ts';

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

const reach = (value: Reach, side: Side): string => {
  switch (value) {
    case 'none':
      return 'nobody here';
    case 'nobody':
      return side === 'customer' ? 'not met' : 'no contact';
    case 'tip':
      return side === 'customer' ? 'KAM only' : 'main contact only';
    case 1:
      return 'brief contact';
    case 2:
      return 'several meetings';
    case 3:
      return 'in depth';
    case 4:
      return 'trusted';
  }
};

export const lens = {
  switch: 'Lens',
  names: {
    shape: 'Shape',
    decision: 'Decision unit',
    organisation: 'Organisation',
    grid: 'Grid',
    free: 'Free',
  },
  shown: {
    shape: 'Shape: how directly the functions meet.',
    decision: 'Decision unit: influence and stance.',
    organisation: 'Organisation: who reports to whom.',
    grid: 'Grid: function and level.',
    free: 'Free: everybody where you put them.',
  },
  organisation: {
    fold: (name: string, count: number) => `Fold ${people(count)} below ${name}`,
    unfold: (name: string, count: number) => `Show ${people(count)} below ${name}`,
    folded: (name: string, count: number) => `${people(count)} below ${name} folded.`,
    unfolded: (name: string, count: number) => `${people(count)} below ${name} shown.`,
    allFolded: 'Only the top of each company is shown.',
    allUnfolded: 'Everybody is shown.',
    loose: (count: number) => `${people(count)} without a reporting line`,
    unnamedUnit: 'Unit without a name',
    foldUnit: (name: string, count: number) => `${name}, ${people(count)}: fold down to its head`,
    unfoldUnit: (name: string, count: number) => `${name}, ${people(count)} in sight: show everybody`,
    unitFolded: (name: string) => `${name} folded.`,
    unitUnfolded: (name: string) => `${name} shown.`,
    looseHint: 'Drag a card onto that of its manager.',
  },
  decision: {
    ours: (count: number) => `Ours, ${people(count)}`,
    people,
    bench: (count: number) => `${people(count)} not placed yet`,
    benchHint: 'Drag them to where you see them.',
    noRole: 'no role yet',
    assumed: (role: string) => `${role}?`,
    contact: ['not met', 'brief contact', 'several meetings', 'in depth', 'trusted'] as readonly string[],
    staleContact: (word: string) => `${word}, stale`,
    notJudged: 'not judged yet',
    judged: (who: string, stance: string, rank: string) => `${who}: ${stance}, ${rank}.`,
    chooser: 'Decision',
    all: 'All decisions',
    manage: 'Decisions …',
    unnamed: 'Decision without a name',
    reporting: 'Reporting lines',
    ring: 'Our contact, 0 to 4',
    hidden: 'Hidden from guests',
    nobody: 'Nobody of the customer is on the map yet.',
  },
  free: {
    note: (text: string) => `Note: ${text}`,
    emptyNote: 'Write here',
    noteText: 'Text of the note',
    removeNote: 'Delete the note',
    noteRemoved: 'Note deleted.',
    noteAdded: 'Note added.',
    frame: (name: string) => `Frame: ${name}`,
    unnamedFrame: 'Name of the frame',
    frameName: 'Name of the frame',
    removeFrame: 'Delete the frame',
    frameRemoved: 'Frame deleted. Who stood in it stays.',
    frameAdded: 'Frame added.',
    addNote: 'Note',
    addFrame: 'Frame',
    hint: 'Drag cards, notes and frames wherever they help. Everybody here sees the same.',
    unplaced: (count: number) => `${people(count)} back in the place of the Shape.`,
  },
  since: {
    chip: (day: string) => `Changes since ${day}`,
    since: 'Since',
    day: 'Day',
    ago: (days: number) => (days === 365 ? '1 year ago' : `${days} days ago`),
    lastReview: (day: string) => `Last review, ${day}`,
    otherDay: 'Another day',
    changes: {
      added: 'new here',
      moved: 'moved',
      judged: 'seen anew',
      gained: 'new line',
      stronger: 'stronger',
      weaker: 'weaker',
      lost: 'line gone',
    },
    counted: (count: number, word: string) => `${word} ${count}`,
    newLine: 'new',
    step: (from: number, to: number) => `${from} → ${to}`,
    goneLine: 'gone',
    gone: (names: readonly string[], more: number) =>
      `${names.length + more} gone: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    nothing: 'Nothing has changed.',
  },
  shade: {
    open: 'Filter and colour',
    title: 'Filter and colour',
    close: 'Close',
    overlay: 'Colour cards by',
    noOverlay: 'Nothing',
    overlays: {
      strength: 'Strength',
      freshness: 'Last touch',
      stance: 'Stance',
      owner: 'Who looks after them',
      since: 'Changes since a day',
    },
    any: 'All',
    side: 'Company',
    function: 'Function',
    level: 'Level',
    owner: 'Looked after by',
    strength: 'Strongest line',
    finding: 'Finding',
    oneFinding: 'One finding',
    ofRule: (name: string, count: number) => (count === 1 ? name : `${name} (${count})`),
    noLine: 'no line',
    atLeast: (value: number, word: string) => `${value} or more: ${word}`,
    noLevel: 'No level',
    reset: 'Show everybody',
    filtered: (what: string, shown: number, all: number) => `Only ${what}: ${shown} of ${all}`,
    filterOff: 'Everybody is shown.',
    only: (what: string, count: number) => `Only ${what}: ${people(count)}.`,
    focus: (name: string, distance: number, shown: number) =>
      `Around ${name}, ${distance === 1 ? '1 step' : `${distance} steps`}: ${people(shown)}`,
    focusOff: 'The focus is off.',
    off: (what: string) => `Take off: ${what}`,
    colour: (what: string) => `Colour: ${what}`,
    less: 'less',
    more: 'more',
    against: 'against us',
    none: 'none',
    days: (count: number) => (count === 1 ? '1 day' : `${count} days`),
    noTouch: 'no touch known',
    noOwner: 'nobody',
    owned: (name: string) => name,
  },
  grid: {
    cells: 'Cells of function and level',
    noLevel: 'No level',
    tips: 'KAM and main contact',
    none: 'nobody here',
    reach,
    of: (met: number, all: number) => `${met} of ${all}`,
    cell: (place: string, of: string, word: string) => `${place}: ${of} ${word}`,
    addTo: (place: string) => `Add a person: ${place}`,
    moved: (who: string, lane: string, level: string) => `${who} moved to ${lane}, ${level}.`,
  },
};
