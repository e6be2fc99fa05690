const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);

export const board = {
  canvas: 'Map of the relationship',
  company: { supplier: 'Our company', customer: 'Customer' },
  rename: 'Change the names',
  people,
  openThreads: (count: number) => (count === 1 ? '1 open comment' : `${count} open comments`),
  newThreads: 'new',
  lines: (count: number, planned = 0) => {
    const said = count === 0 ? 'no line' : count === 1 ? '1 line' : `${count} lines`;
    return planned === 0 ? said : `${count === 0 ? 'no line yet' : said}, ${planned} planned`;
  },

  unnamed: 'No name yet',
  finding: { critical: 'critical finding', warning: 'warning' },
  noFunction: 'No function',
  notKnownYet: 'not known yet',
  vacant: 'vacant',
  vacantSince: (month: string) => `vacant since ${month}`,
  tip: { supplier: 'KAM', customer: 'Main contact' },
  heldBy: (name: string) => `selected by ${name}`,
  /** How a card or line differs from another state of the account. */
  marks: { added: 'added', removed: 'removed', moved: 'moved', changed: 'changed' },

  directness: 'Directness',
  quarters: ['far edge', '¼', '½', '¾', 'face to face'] as readonly string[],

  strengths: ['not met', 'brief', 'multiple meetings', 'in depth', 'trusted adviser'] as readonly [
    string,
    string,
    string,
    string,
    string,
  ],
  shortStrength: ['not met', 'brief contact'] as readonly string[],
  lineBetween: (ours: string, theirs: string) => `Line between ${ours} and ${theirs}`,
  stale: (days: number) => (days === 1 ? 'stale, 1 day' : `stale, ${days} days`),
  planned: 'planned',
  plannedFor: (month: string) => `planned, ${month}`,
  orphaned: 'holder left',

  add: 'Add',
  addLabel: { supplier: 'New person of our company', customer: 'New person of the customer' },
  addExample: 'Anna Berg, CFO',
  addHint: 'Enter adds, Esc closes',
  alreadyHere: (name: string) => `${name} is on the map already. Enter again adds another.`,
  addAndConnect: (name: string) => `Will know ${name}`,
  addTo: (lane: string, company: string) => `Add to ${lane}, ${company}`,
  goesTo: 'Goes to',
  addedTo: (name: string) => `${name} is in`,
  added: (name: string, lane: string) => `${name} added to ${lane}.`,

  emptyTitle: {
    supplier: (company: string | null) => (company ? `Who works for ${company}?` : 'Who is on our side?'),
    customer: (company: string | null) => (company ? `Whom do you know at ${company}?` : 'Whom do you know there?'),
  },
  emptyText: {
    supplier: 'Start with whoever leads the account, then everybody who meets the customer.',
    customer: 'Start with your main contact, then the people behind it. A post without a name begins with “?”.',
  },
  emptyHint: 'Type a name, press Enter',
  nobodyThen: 'Nobody was on the map on this day.',

  connected: (ours: string, theirs: string, threads: number) => `${ours} connected to ${theirs}. Threads ${threads}.`,
  strengthSet: (word: string) => `Strength: ${word}.`,
  movedToLane: (who: string, lane: string) => `${who} moved to ${lane}.`,
  movedToLevel: (who: string, level: string) => `${who} moved to level ${level}.`,

  menu: 'What to do',
  linkMenu: (from: string, to: string) => `${from} and ${to}`,
  link: {
    'reports-to': (from: string, to: string) => `${from} reports to ${to}`,
    dotted: (from: string, to: string) => `${from} also reports to ${to} (dotted)`,
    coordinates: (from: string, to: string) => `${from} coordinates with ${to}`,
  },

  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show the whole map',
  percent: (value: number) => `${value} %`,
  minimap: 'The whole map, press to look at a place',

  following: (name: string) => `Following ${name}`,
  stopFollowing: 'Stop',
};
