const inFigures = (count: number): string => count.toLocaleString('en-GB');
const accounts = (count: number): string => (count === 1 ? '1 account' : `${inFigures(count)} accounts`);
const stagesToo = (count: number): string => (count === 1 ? '1 stage' : `${count} stages`);

/** The pictures of the portfolio. */
export const pictures = {
  title: 'Pictures',
  switch: 'Picture',
  names: {
    functions: 'Who is reached where',
    claims: 'Who overclaims',
    boxes: 'Where effort goes',
    positions: 'How customers see us',
    pareto: 'Who brings most',
    capacity: 'KAM capacity',
    movement: 'Movement',
  },
  short: {
    functions: 'Coverage',
    claims: 'Claims',
    boxes: 'Four boxes',
    positions: 'Positioning',
    pareto: 'Pareto',
    capacity: 'Capacity',
    movement: 'Movement',
  },
  leads: {
    functions: 'Every account and how well somebody is reached in each function of the customer.',
    claims: 'The stage we claim beside the shape that the map shows.',
    boxes: 'How attractive an account is to us, and how strong the relationship is.',
    positions: 'Our share of what they spend, and how significant we are to them, by category.',
    pareto: 'The few accounts that bring most, and the many that bring the rest.',
    capacity: 'How many key accounts each KAM leads, against what one person can serve.',
    movement: 'Where each account stood on one day, and where it stands on another.',
  },
  show: { label: 'Show as', picture: 'Picture', table: 'Table' },
  count: (shown: number, all: number) => (shown === all ? accounts(all) : `${inFigures(shown)} of ${accounts(all)}`),
  yes: 'yes',
  no: 'no',
  many: accounts,
  noShape: (count: number) => `${accounts(count)} without any function on the map`,
  save: {
    label: 'Save',
    svg: 'Picture (SVG)',
    png: 'Image (PNG)',
    csv: 'Table (CSV)',
    xlsx: 'Table (XLSX)',
    tooLarge: 'The picture is too large for an image. Save it as SVG instead: it stays sharp at every size.',
    failed: 'The image could not be made. Save it as SVG instead.',
    filtered: (shown: number, all: number) => `A part of the portfolio: ${inFigures(shown)} of ${accounts(all)}`,
    sheet: 'Accounts',
  },
  marks: {
    help: 'Arrow keys go from mark to mark, Enter shows the accounts behind it.',
    accounts: (title: string) => `Accounts behind “${title}”`,
    none: 'No account here.',
    more: (count: number) => `and ${accounts(count)} more: the table has them all`,
    threads: (count: number) => (count === 1 ? '1 thread' : `${count} threads`),
    coverage: (part: number, whole: number) => `${part} of ${whole} functions`,
    close: 'Close',
  },
  table: {
    sort: (column: string) => `Sort by ${column}`,
    more: (count: number) => `Show ${count} more`,
    caption: (name: string, day: string) => `${name}, ${day}`,
  },
  notShown: 'Also',
  searched: (words: string) => `“${words}”`,
  withoutSearch: (words: string) => `Remove the search for ${words}`,
  nobody: {
    title: 'There are no accounts to draw yet',
    text: 'As soon as you are on the team of an account, it appears in every picture.',
    action: 'New account',
  },
  nothingFound: {
    title: 'No account fits the filter',
    text: 'Nothing is left to draw. Without the filter all accounts are back.',
    action: 'Show all accounts',
  },
  axes: {
    diamondIndex: 'Diamond index',
    claimed: 'Claimed stage',
    strength: 'Strength of the relationship',
    attractiveness: 'Attractiveness',
    spend: 'Our share of their spend',
    significance: 'Our significance to them',
    threads: 'Threads',
  },
  columns: {
    account: 'Account',
    claimed: 'Claimed stage',
    supported: 'Supported stage',
    customer: 'Customer’s stage',
    diamondIndex: 'Diamond index',
    over: 'Stages too many',
    attractiveness: 'Attractiveness (1–10)',
    strength: 'Strength (1–10)',
    box: 'Box',
    category: 'Category',
    spendShare: 'Share of spend',
    significance: 'Significance (1–5)',
    advice: 'Advice',
    rank: 'Rank',
    cumulative: 'Together',
    vital: 'Brings the 80 %',
    kam: 'KAM',
    keyAccounts: 'Key accounts',
    limit: 'Limit',
    overLimit: 'Over the limit',
    others: 'Other accounts',
    which: 'Which',
    direction: 'Direction',
    threads: 'Threads',
    on: (what: string, day: string) => `${what}, ${day}`,
    readOn: 'As read on',
    reached: 'Reached by others than the KAM',
    known: 'With somebody known',
  },
  heat: {
    by: 'Columns',
    functions: 'Functions',
    levels: 'Levels',
    said: (reached: number, all: number, by: 'functions' | 'levels') =>
      `Somebody other than the KAM reaches ${inFigures(reached)} of ${inFigures(all)} ${by === 'functions' ? 'functions' : 'levels'} in which we know a name.`,
    strengths: { 2: 'multiple meetings', 3: 'in depth', 4: 'trusted' } as Record<2 | 3 | 4, string>,
    states: {
      reached: 'reached',
      'only-kam': 'KAM only',
      planned: 'planned',
      nobody: 'nobody reached',
      'no-post': 'nobody known there',
      none: 'no such function',
    },
    of: (part: number, whole: number) => `${inFigures(part)} of ${inFigures(whole)}`,
    group: (title: string, count: number) => `${title} (${count})`,
    says: (account: string, column: string, state: string, reached: number, people: number) =>
      `${account}, ${column}: ${state}, ${reached} of ${people === 1 ? '1 person' : `${people} people`} met`,
    total: 'Reached by',
    totalOf: 'others than KAM',
    saysRow: (account: string, reached: number, known: number) =>
      `${account}: ${reached} of ${known} reached by others than the KAM`,
    saysColumn: (column: string, reached: number, count: number) =>
      `${column}: ${reached} of ${accounts(count)} reached`,
    incomplete: (count: number) =>
      count === 0
        ? 'Everything is reached by others than the KAM'
        : `Not everything is reached by others than the KAM in ${accounts(count)}`,
    missing: (column: string, count: number) => `${column}: not reached in ${accounts(count)}`,
    nobodyKnown: (count: number) => `${accounts(count)} with nobody of the customer on the map`,
    empty: {
      title: 'Nobody of a customer is on a map yet',
      text: 'Open an account and add the people of the customer with their functions. Each function becomes a column here.',
    },
  },
  claims: {
    said: (over: number, all: number) =>
      over === 0
        ? `None of ${accounts(all)} claims more than evidence and network support.`
        : `${over} of ${accounts(all)} ${over === 1 ? 'claims' : 'claim'} more than evidence and network support.`,
    says: ({
      name,
      claimed,
      supported,
      index,
      over,
    }: {
      name: string;
      claimed: string;
      supported: string | null;
      index: string;
      over: number;
    }) =>
      `${name}: claimed ${claimed}, supported ${supported ?? 'no stage yet'}, diamond index ${index}${over > 0 ? `, ${stagesToo(over)} too many` : ''}`,
    many: (count: number, over: number) =>
      `${accounts(count)}, ${over} of them ${over === 1 ? 'claims' : 'claim'} too much`,
    over: 'claims more than is supported',
    held: 'claim holds',
    supportedMark: 'supported stage',
    notClaimed: (count: number) => `${accounts(count)} without a claimed stage`,
    ending: (count: number) => `${accounts(count)} uncoupling, by our own word`,
    empty: {
      title: 'No stage has been claimed yet',
      text: 'Open an account, choose the stage in the panel and say where you see the relationship. The evidence you tick there decides what is supported.',
    },
  },
  boxes: {
    said: (key: number, develop: number, all: number) =>
      `Of ${accounts(all)}, ${key} ${key === 1 ? 'is' : 'are'} attractive with a strong relationship; ${develop} ${develop === 1 ? 'is' : 'are'} attractive and still to be developed.`,
    says: (name: string, attractiveness: string, strength: string, box: string) =>
      `${name}: attractiveness ${attractiveness}, strength ${strength}, ${box}`,
    names: { key: 'Key account', develop: 'Develop', maintain: 'Maintain', opportunistic: 'Opportunistic' },
    advice: {
      key: 'Protect and grow together: a team that meets function by function, a joint plan, executive time. Keep the number within what the KAMs can serve.',
      develop:
        'Invest in people before price: open the functions that nobody has met and find a sponsor. Give it a date; if nothing opens by then, spend the effort elsewhere.',
      maintain:
        'Keep what works and serve it efficiently: fewer visits, clear contacts, no special projects. The relationship is an asset even where growth is not.',
      opportunistic:
        'Take the business that comes at a fair price and promise no more. Effort of a diamond here is missing somewhere else.',
    },
    notRated: (count: number) => `${accounts(count)} without an agreed score of attractiveness`,
    noStrength: (count: number) => `${accounts(count)} with a score, but nothing known of the relationship`,
    toChoosing: 'Choose key accounts',
    empty: {
      title: 'No account has an agreed score yet',
      text: 'Attractiveness comes from choosing key accounts: several people score, the scores are revealed, and what is agreed on counts when the round is closed.',
    },
  },
  positions: {
    said: (partner: number, all: number) =>
      `Of ${all} ${all === 1 ? 'category' : 'categories'}, counted for each account, ${partner} ${partner === 1 ? 'is one' : 'are ones'} in which the customer treats us as a strategic partner.`,
    says: (name: string, share: string, significance: string, box: string) =>
      `${name}: ${share} of the spend, significance ${significance}, ${box}`,
    many: (count: number) => `${count} categories`,
    names: {
      security: 'Strategic security',
      partner: 'Strategic partner',
      easy: 'Tactical make easy',
      profit: 'Tactical profit',
    },
    advice: {
      security:
        'They depend on us for little money and want no surprises. Prove reliability, hold stock, name a second contact. Grow only where they ask for it.',
      partner:
        'They will share plans and expect the same. Put the diamond here: joint teams, open costs where both gain, and a seat at their product development.',
      easy: 'They want it to cost no thought. Make ordering effortless, keep meetings few, and do not bring a team that nobody asked for.',
      profit:
        'They use their volume for a better price, and we can be replaced. Lower the cost to serve, or find what raises our significance before the next tender.',
    },
    notKnown: (count: number) =>
      `${accounts(count)} with no category in which spend, volume and significance are known`,
    empty: {
      title: 'No category has been rated yet',
      text: 'Open the profile of an account and enter, for each category, what they spend with us, what they spend with everybody, and how significant we are to them.',
    },
  },
  pareto: {
    figure: 'Figure',
    figures: { revenue: 'Revenue', profit: 'Profit', potential: 'Potential' },
    said: (vital: number, all: number, share: string, figure: string) =>
      `${figure}: ${vital} of ${accounts(all)} (${share}) ${vital === 1 ? 'brings' : 'bring'} 80 %.`,
    nothing: (figure: string) => `${figure}: no account brings anything.`,
    says: (name: string, value: string, together: string | null, isVital: boolean) =>
      `${name}: ${value}${together === null ? '' : `, together ${together}`}${isVital ? ', one of those that bring 80 %' : ''}`,
    ranks: (from: number, to: number) => `Ranks ${from} to ${to}`,
    mean: (value: string) => `${value} on average`,
    line: (vital: number) => `${accounts(vital)} ${vital === 1 ? 'brings' : 'bring'} 80 %`,
    together: 'Together',
    vitalKey: 'brings the 80 %',
    restKey: 'the rest',
    unknown: (count: number, figure: string) => `${accounts(count)} without a figure for ${figure.toLowerCase()}`,
    lost: (count: number, sum: string) =>
      `${accounts(count)} with a loss, ${sum} in all: after the peak the line falls`,
    toImport: 'Import figures',
    empty: (figure: string) => ({
      title: `No account has a figure for ${figure.toLowerCase()} yet`,
      text: 'Import the accounts of your CRM with their figures, or enter them in the profile of an account.',
    }),
  },
  capacity: {
    said: (key: number, kams: number, over: number, limit: number) =>
      over === 0
        ? `${key} key ${key === 1 ? 'account' : 'accounts'} among ${kams} ${kams === 1 ? 'KAM' : 'KAMs'}; nobody has more than ${limit}.`
        : `${key} key ${key === 1 ? 'account' : 'accounts'} among ${kams} ${kams === 1 ? 'KAM' : 'KAMs'}; ${over} ${over === 1 ? 'has' : 'have'} more than ${limit}.`,
    says: (name: string, key: number, over: number, others: number) =>
      `${name}: ${key} key ${key === 1 ? 'account' : 'accounts'}${over > 0 ? `, ${over} over the limit` : ''}, ${others} others`,
    limit: (limit: number) => `Limit ${limit}`,
    of: (key: number, limit: number) => `${key} of ${limit}`,
    atLeast: (key: number, limit: number) => `at least ${key} of ${limit}`,
    part: 'Counted among the accounts that you see here; a KAM may lead others.',
    over: (over: number) => `${over} over`,
    others: (count: number) => `+ ${count} ${count === 1 ? 'other' : 'others'}`,
    withoutKam: (count: number) => `${count} key ${count === 1 ? 'account' : 'accounts'} that no KAM leads`,
    empty: {
      title: 'No account is a key account yet',
      text: 'Choose key accounts, or give an account the status “key” in its profile. The KAM is the person at the tip of our side on its map.',
    },
  },
  movement: {
    from: 'From',
    until: 'Until',
    said: (up: number, down: number, still: number, mixed: number) =>
      [
        `${accounts(up)} moved up`,
        `${inFigures(down)} down`,
        ...(mixed > 0 ? [`${mixed} up in one and down in the other`] : []),
        `${inFigures(still)} stayed`,
      ]
        .join(', ')
        .concat('.'),
    says: (name: string, ways: readonly string[]) => `${name}: ${ways.join(', ')}`,
    what: 'What moved',
    whats: {
      threads: 'Threads',
      diamondIndex: 'Diamond index',
      functionCoverage: 'Coverage',
      shape: 'Threads and shape',
      claims: 'Claim and shape',
    },
    measures: {
      threads: 'Threads',
      diamondIndex: 'Diamond index',
      functionCoverage: 'Coverage',
      claimed: 'Claimed stage',
    },
    which: 'Which accounts',
    all: 'All',
    onlyMoved: 'Only moved',
    spread: (measure: string) => `How many moved how far: ${measure.toLowerCase()}`,
    furthest: { up: 'Furthest up', down: 'Furthest down' },
    none: { up: 'None moved up.', down: 'None moved down.' },
    more: (count: number) => `and ${inFigures(count)} more`,
    moreTitle: {
      up: (count: number) => `and ${count} more that moved up`,
      down: (count: number) => `and ${count} more that moved down`,
    },
    stayed: (count: number) => `${accounts(count)} stayed`,
    binTitle: (by: string, count: number) => `${by}: ${accounts(count)}`,
    saysBin: (count: number, over: string | null, to: string, measure: string) =>
      over === null ? `${accounts(count)}: ${measure} ${to}` : `${accounts(count)}: ${measure} over ${over} to ${to}`,
    saysOne: (name: string, way: string, by: string, measure: string) => `${name}: ${way}, ${by} (${measure})`,
    less: 'moved less, drawn together',
    leftOut: (count: number) => `${accounts(count)} stayed and ${count === 1 ? 'is' : 'are'} left out`,
    nobodyMoved: {
      title: 'No account moved between these two days',
      text: 'All that are known stayed where they were. Show all accounts, or choose days that lie further apart.',
    },
    change: (measure: string) => `Change, ${measure}`,
    saysMany: (count: number, one: string) => `${accounts(count)} like ${one}`,
    directions: { up: 'up', down: 'down', mixed: 'one up, the other down', still: 'stayed' },
    notKnown: (from: string, until: string) => (count: number) =>
      `${accounts(count)} of which nothing is known on ${from} or ${until}`,
    readEarlier: (count: number) =>
      `${accounts(count)} as known last before the chosen days, at the end of a month: the table names the days`,
    failed: 'The stored days could not be read. What the maps say of the ends of months is shown.',
    wrongOrder: 'The first day comes after the second.',
    empty: {
      title: 'Nothing is known of these two days',
      text: 'Choose other days. A map knows of the past what has a date: since when people are in place and since when they meet.',
    },
  },
};
