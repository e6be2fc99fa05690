import { type Said, who } from '../said.ts';
import { dialogs } from './panel-dialogs.ts';
import { line } from './panel-line.ts';
import { linesOf, links, person, posts } from './panel-person.ts';

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
const lines = (count: number): string => (count === 1 ? '1 line' : `${count} lines`);
const SHOWN_NAMES = 4;
/** Names in a row; of many only the first ones, the rest as a number. */
const listed = (names: string[]): Said[] => {
  const shown = names.length > SHOWN_NAMES ? names.slice(0, SHOWN_NAMES - 1) : names;
  const rest = names.length - shown.length;
  const said = shown.flatMap((name, index): Said[] => {
    if (index === 0) return [who(name)];
    return [index === names.length - 1 ? ' and ' : ', ', who(name)];
  });
  return rest > 0 ? [...said, ` and ${rest} more`] : said;
};

export const panel = {
  people,
  lines,
  unnamed: 'No name yet',
  noFunction: 'No function',
  noLevel: 'No level',
  noUnit: 'No unit',

  shape: {
    'bow-tie': 'Bow-tie',
    opening: 'Opening',
    diamond: 'Diamond',
    star: 'Star',
    unconnected: 'Apart',
    empty: 'Not drawn yet',
  },
  headline: {
    title: 'Shape of the relationship',
    diamondIndex: (value: string) => `Diamond index ${value}`,
    noIndex: 'No function to meet in yet',
    threads: 'Threads',
    coverage: 'Coverage',
    coordination: 'Coordination',
    of: (count: number) => `of ${count}`,
    notApplicable: 'does not apply',
    threadsMeaning: 'How many would have to leave until nobody here knows anybody there',
    coverageMeaning: 'Functions of the customer that somebody of ours works with',
    coordinationMeaning: 'Our other line-holders who are linked to the KAM',
  },
  says: {
    nobody: (): Said[] => ['Nobody is on the map yet. Add the people of both companies.'],
    noLine: (supplier: string, customer: string): Said[] => [
      'Nobody of ',
      who(supplier),
      ' works with anybody of ',
      who(customer),
      ' yet.',
    ],
    hangsOnOne: (name: string, supplier: string, customer: string): Said[] => [
      'Everything hangs on ',
      who(name),
      `. After that person, ${supplier} knows nobody at ${customer}.`,
    ],
    hangsOnTwo: (ours: string, theirs: string, supplier: string, customer: string): Said[] => [
      'Everything hangs on ',
      who(ours),
      ' and ',
      who(theirs),
      `. If either leaves, ${supplier} knows nobody at ${customer}.`,
    ],
    opening: (covered: string[], missing: string[]): Said[] =>
      missing.length === 0
        ? ['There is a working line into every function.']
        : covered.length === 0
          ? ['No function is reached yet. Missing: ', ...listed(missing), '.']
          : [
              ...listed(covered),
              covered.length === 1 ? ' is reached, ' : ' are reached, ',
              ...listed(missing),
              ' not yet.',
            ],
    uncoordinated: (loose: number, lineHolders: number): Said[] => [
      `There is a working line into every function, but ${loose} of the ${lineHolders} who hold one are not linked to the KAM: many conversations, not yet one.`,
    ],
    diamond: (names: string[]): Said[] => [
      'There is a working line into every function. ',
      ...listed(names),
      names.length === 0
        ? 'Nobody is marked to hold the conversation together.'
        : names.length === 1
          ? ' holds the conversation together.'
          : ' hold the conversation together.',
    ],
  },

  summary: {
    title: 'On the map',
    functionsMissing: (names: string[]): Said[] => ['Nobody yet in ', ...listed(names), '.'],
    ours: 'Our company',
    theirs: 'Customer',
    editNames: 'Names',
    editFunctions: 'Functions',
    editLevels: 'Levels',
    editUnits: 'Units',
  },
  hints: {
    title: 'Next steps',
    'name-companies': { text: 'Give both companies their names.', action: 'Names' },
    'add-functions': { text: 'Add the functions in which the two companies meet.', action: 'Functions' },
    'add-ours': { text: 'Add the people of your own company who know this customer.', action: 'Add person' },
    'add-theirs': { text: 'Add the people you know at the customer.', action: 'Add person' },
    'mark-kam': { text: 'Mark who holds this account as KAM.', action: 'Show our people' },
    'mark-main-contact': { text: 'Mark the main contact at the customer.', action: 'Show their people' },
    'draw-first-line': { text: 'Draw the first line: who knows whom?', action: 'Connect' },
    'few-theirs': { text: 'Only few people of the customer. Most maps need 10 to 15.', action: 'Add person' },
    'no-function': { text: (count: number) => `${people(count)} without a function.`, action: 'Select' },
    'not-known': {
      text: (count: number) =>
        count === 1 ? '1 post whose holder is not known.' : `${count} posts whose holders are not known.`,
      action: 'Select',
    },
    vacant: {
      text: (count: number) => (count === 1 ? '1 post is vacant.' : `${count} posts are vacant.`),
      action: 'Select',
    },
  },
  repairs: {
    title: 'Needs repair',
    text: 'These records could not be read. They are kept as they are and leave the map alone.',
    all: (count: number) => `All ${count} records`,
    record: (collection: string, id: string) => `${collection}, ${id}`,
    raw: 'The record as it is stored',
    allGood: 'Every record could be read.',
  },

  person,
  posts,
  linesOf,
  links,

  line,

  several: {
    title: (persons: number, contacts: number) =>
      [persons > 0 ? people(persons) : '', contacts > 0 ? lines(contacts) : ''].filter(Boolean).join(', '),
    selected: 'selected',
    shared: 'For all of them',
    rest: (count: number) => `and ${count} more`,
    mixed: 'different',
    setStrength: 'Strength for all',
    unitBothSides: 'Units belong to one company: choose people of one side.',
    connectAll: 'Connect all to …',
    connectAllTo: 'A person of the other side',
    connectBoth: 'Select people of one side to connect them all to somebody.',
    removePeople: (count: number) => `Delete ${people(count)}`,
    removeLines: (count: number) => `Delete ${lines(count)}`,
    removed: (count: number) => `${count} deleted.`,
    clear: 'Clear the selection',
    drop: (name: string) => `Take ${name} out of the selection`,
  },

  dialogs,
};
