import type { panel as english } from '../en/panel.ts';
import { type Said, who } from '../said.ts';
import { dialogs } from './panel-dialogs.ts';
import { line } from './panel-line.ts';
import { linesOf, links, person, posts } from './panel-person.ts';

const people = (count: number): string => (count === 1 ? '1 Person' : `${count} Personen`);
const lines = (count: number): string => (count === 1 ? '1 Linie' : `${count} Linien`);
const SHOWN_NAMES = 4;
const listed = (names: string[]): Said[] => {
  const shown = names.length > SHOWN_NAMES ? names.slice(0, SHOWN_NAMES - 1) : names;
  const rest = names.length - shown.length;
  const said = shown.flatMap((name, index): Said[] => {
    if (index === 0) return [who(name)];
    return [index === names.length - 1 ? ' und ' : ', ', who(name)];
  });
  return rest > 0 ? [...said, ` und ${rest} weitere`] : said;
};

export const panel: typeof english = {
  people,
  lines,
  unnamed: 'Noch kein Name',
  noFunction: 'Keine Funktion',
  noLevel: 'Keine Ebene',
  noUnit: 'Keine Einheit',

  shape: {
    'bow-tie': 'Fliege',
    opening: 'Öffnet sich',
    diamond: 'Diamant',
    star: 'Stern',
    unconnected: 'Getrennt',
    empty: 'Noch nicht gezeichnet',
  },
  headline: {
    title: 'Form der Beziehung',
    diamondIndex: (value) => `Diamant-Index ${value}`,
    noIndex: 'Noch keine Funktion, in der man sich trifft',
    threads: 'Fäden',
    coverage: 'Abdeckung',
    coordination: 'Koordination',
    of: (count) => `von ${count}`,
    notApplicable: 'trifft nicht zu',
    threadsMeaning: 'So viele müssten gehen, bis hier niemand mehr jemanden dort kennt',
    coverageMeaning: 'Funktionen des Kunden, mit denen jemand von uns arbeitet',
    coordinationMeaning: 'Unsere übrigen Linienträger, die mit dem KAM verbunden sind',
  },
  says: {
    nobody: () => ['Noch steht niemand auf der Karte. Tragen Sie die Personen beider Firmen ein.'],
    noLine: (supplier, customer) => [
      'Noch arbeitet niemand von ',
      who(supplier),
      ' mit jemandem von ',
      who(customer),
      '.',
    ],
    hangsOnOne: (name, supplier, customer) => [
      'Alles hängt an ',
      who(name),
      `. Ohne diese Person kennt ${supplier} niemanden bei ${customer}.`,
    ],
    hangsOnTwo: (ours, theirs, supplier, customer) => [
      'Alles hängt an ',
      who(ours),
      ' und ',
      who(theirs),
      `. Geht eine der beiden Personen, kennt ${supplier} niemanden bei ${customer}.`,
    ],
    opening: (covered, missing) =>
      missing.length === 0
        ? ['In jede Funktion führt eine tragende Linie.']
        : covered.length === 0
          ? ['Noch ist keine Funktion erreicht. Es fehlen: ', ...listed(missing), '.']
          : [
              ...listed(covered),
              covered.length === 1 ? ' ist erreicht, ' : ' sind erreicht, ',
              ...listed(missing),
              ' noch nicht.',
            ],
    uncoordinated: (loose, lineHolders) => [
      `In jede Funktion führt eine tragende Linie, doch ${loose} der ${lineHolders}, die eine halten, sind nicht mit dem KAM verbunden: viele Gespräche, noch nicht eines.`,
    ],
    diamond: (names) => [
      'In jede Funktion führt eine tragende Linie. ',
      ...listed(names),
      names.length === 0
        ? 'Niemand ist gekennzeichnet, der das Gespräch zusammenhält.'
        : names.length === 1
          ? ' hält das Gespräch zusammen.'
          : ' halten das Gespräch zusammen.',
    ],
  },

  summary: {
    title: 'Auf der Karte',
    functionsMissing: (names) => ['Noch niemand in ', ...listed(names), '.'],
    ours: 'Unsere Firma',
    theirs: 'Kunde',
    editNames: 'Namen',
    editFunctions: 'Funktionen',
    editLevels: 'Ebenen',
    editUnits: 'Einheiten',
  },
  hints: {
    title: 'Nächste Schritte',
    'name-companies': { text: 'Geben Sie beiden Firmen ihre Namen.', action: 'Namen' },
    'add-functions': { text: 'Legen Sie die Funktionen an, in denen sich beide Firmen treffen.', action: 'Funktionen' },
    'add-ours': { text: 'Tragen Sie die eigenen Leute ein, die diesen Kunden kennen.', action: 'Person anlegen' },
    'add-theirs': { text: 'Tragen Sie die Personen ein, die Sie beim Kunden kennen.', action: 'Person anlegen' },
    'mark-kam': { text: 'Kennzeichnen Sie, wer dieses Konto als KAM führt.', action: 'Unsere Leute zeigen' },
    'mark-main-contact': { text: 'Kennzeichnen Sie den Hauptansprechpartner beim Kunden.', action: 'Personen zeigen' },
    'draw-first-line': { text: 'Ziehen Sie die erste Linie: Wer kennt wen?', action: 'Verbinden' },
    'few-theirs': {
      text: 'Erst wenige Personen des Kunden. Die meisten Karten brauchen 10 bis 15.',
      action: 'Person anlegen',
    },
    'no-function': { text: (count) => `${people(count)} ohne Funktion.`, action: 'Auswählen' },
    'not-known': {
      text: (count) =>
        count === 1
          ? '1 Stelle, deren Inhaber nicht bekannt ist.'
          : `${count} Stellen, deren Inhaber nicht bekannt sind.`,
      action: 'Auswählen',
    },
    vacant: {
      text: (count) => (count === 1 ? '1 Stelle ist frei.' : `${count} Stellen sind frei.`),
      action: 'Auswählen',
    },
  },
  repairs: {
    title: 'Muss repariert werden',
    text: 'Diese Einträge konnten nicht gelesen werden. Sie bleiben erhalten und stehen nicht auf der Karte.',
    all: (count) => `Alle ${count} Einträge`,
    record: (collection, id) => `${collection}, ${id}`,
    raw: 'Der Eintrag, wie er gespeichert ist',
    allGood: 'Alle Einträge konnten gelesen werden.',
  },

  person,
  posts,
  linesOf,
  links,

  line,

  several: {
    title: (persons, contacts) =>
      [persons > 0 ? people(persons) : '', contacts > 0 ? lines(contacts) : ''].filter(Boolean).join(', '),
    selected: 'ausgewählt',
    shared: 'Für alle',
    rest: (count) => `und ${count} weitere`,
    mixed: 'verschieden',
    setStrength: 'Stärke für alle',
    unitBothSides: 'Einheiten gehören zu einer Firma: Wählen Sie Personen einer Seite.',
    connectAll: 'Alle verbinden mit …',
    connectAllTo: 'Eine Person der anderen Seite',
    connectBoth: 'Wählen Sie Personen einer Seite, um sie alle mit jemandem zu verbinden.',
    removePeople: (count) => `${people(count)} löschen`,
    removeLines: (count) => `${lines(count)} löschen`,
    removed: (count) => `${count} gelöscht.`,
    clear: 'Auswahl aufheben',
    drop: (name) => `${name} aus der Auswahl nehmen`,
  },

  dialogs,
};
