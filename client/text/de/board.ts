import type { board as en } from '../en/board.ts';

const people = (count: number): string => (count === 1 ? '1 Person' : `${count} Personen`);

export const board: typeof en = {
  canvas: 'Karte der Beziehung',
  company: { supplier: 'Unser Unternehmen', customer: 'Kunde' },
  rename: 'Namen ändern',
  people,
  openThreads: (count) => (count === 1 ? '1 offener Kommentar' : `${count} offene Kommentare`),
  newThreads: 'neu',
  lines: (count, planned = 0) => {
    const said = count === 0 ? 'keine Linie' : count === 1 ? '1 Linie' : `${count} Linien`;
    return planned === 0 ? said : `${count === 0 ? 'noch keine Linie' : said}, ${planned} geplant`;
  },

  unnamed: 'Noch ohne Namen',
  finding: { critical: 'kritischer Befund', warning: 'Warnung' },
  noFunction: 'Ohne Funktion',
  notKnownYet: 'noch nicht bekannt',
  vacant: 'unbesetzt',
  vacantSince: (month) => `unbesetzt seit ${month}`,
  tip: { supplier: 'KAM', customer: 'Hauptkontakt' },
  heldBy: (name) => `ausgewählt von ${name}`,
  /** How a card or line differs from another state of the account. */
  marks: { added: 'neu', removed: 'entfernt', moved: 'verschoben', changed: 'geändert' },

  directness: 'Direktheit',
  quarters: ['ganz außen', '¼', '½', '¾', 'Auge in Auge'],

  strengths: ['nicht getroffen', 'flüchtig', 'mehrere Treffen', 'vertieft', 'Vertrauensperson'],
  shortStrength: ['nicht getroffen', 'flüchtig bekannt'],
  lineBetween: (ours, theirs) => `Linie zwischen ${ours} und ${theirs}`,
  stale: (days) => (days === 1 ? 'still seit 1 Tag' : `still seit ${days} Tagen`),
  planned: 'geplant',
  plannedFor: (month) => `geplant, ${month}`,
  orphaned: 'Person ausgeschieden',

  add: 'Hinzufügen',
  addLabel: { supplier: 'Neue Person unseres Unternehmens', customer: 'Neue Person des Kunden' },
  addExample: 'Anna Berg, CFO',
  addHint: 'Eingabe fügt hinzu, Esc schließt',
  alreadyHere: (name) => `${name} steht schon auf der Karte. Nochmals Eingabe fügt eine zweite Karte hinzu.`,
  addAndConnect: (name) => `Wird mit ${name} verbunden`,
  addTo: (lane, company) => `Zu ${lane}, ${company} hinzufügen`,
  goesTo: 'Kommt zu',
  addedTo: (name) => `${name} steht in`,
  added: (name, lane) => `${name} zu ${lane} hinzugefügt.`,

  emptyTitle: {
    supplier: (company) => (company ? `Wer arbeitet für ${company}?` : 'Wer steht auf unserer Seite?'),
    customer: (company) => (company ? `Wen kennen Sie bei ${company}?` : 'Wen kennen Sie dort?'),
  },
  emptyText: {
    supplier: 'Beginnen Sie mit der Person, die den Kunden betreut, dann alle, die ihn treffen.',
    customer:
      'Beginnen Sie mit Ihrem Hauptkontakt, dann die Menschen dahinter. Eine Stelle ohne Namen beginnt mit „?“.',
  },
  emptyHint: 'Namen schreiben, Eingabe drücken',
  nobodyThen: 'An diesem Tag stand niemand auf der Karte.',

  connected: (ours, theirs, threads) => `${ours} mit ${theirs} verbunden. Fäden: ${threads}.`,
  strengthSet: (word) => `Stärke: ${word}.`,
  movedToLane: (who, lane) => `${who} nach ${lane} verschoben.`,
  movedToLevel: (who, level) => `${who} auf Ebene ${level} verschoben.`,

  menu: 'Was zu tun ist',
  linkMenu: (from, to) => `${from} und ${to}`,
  link: {
    'reports-to': (from, to) => `${from} berichtet an ${to}`,
    dotted: (from, to) => `${from} berichtet auch an ${to} (gepunktet)`,
    coordinates: (from, to) => `${from} stimmt sich mit ${to} ab`,
  },

  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  fit: 'Ganze Karte zeigen',
  percent: (value) => `${value} %`,
  minimap: 'Die ganze Karte, drücken zeigt die Stelle',

  following: (name) => `Sie folgen ${name}`,
  stopFollowing: 'Beenden',
};
