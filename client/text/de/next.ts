import type { next as en } from '../en/next.ts';
import { type Said, who } from '../said.ts';

const listed = (names: readonly string[]): Said[] =>
  names.flatMap((name, index): Said[] =>
    index === 0 ? [who(name)] : [index === names.length - 1 ? ' und ' : ', ', who(name)],
  );

export const next: typeof en = {
  title: 'Nächste beste Kontakte',
  byGain: 'nach Gewinn',
  none: 'Kein weiterer Kontakt brächte einen Faden, eine Funktion oder einen Entscheider.',
  pair: (ours, theirs) => [who(ours), ' mit ', who(theirs)],
  introduces: (name) => [who(name), ' kann vorstellen'],
  strength: (from, to) => `Kontakt ${from} → ${to}`,
  plannedFrom: (day) => `geplant ab ${day}`,
  gains: {
    threads: (before, after) => `Fäden ${before} → ${after}`,
    covers: (lane) => `${lane} ist erstmals abgedeckt`,
    reaches: 'ein Entscheider oder eine Schlüsselperson wird erstmals erreicht',
    index: (before, after) => `Diamant-Index ${before} → ${after}`,
  },
  plan: 'Diesen Kontakt planen',
  planned: (ours, theirs, day) => `Geplant: ${ours} mit ${theirs} ab ${day}`,
  drawUp: 'Einen Plan aufstellen …',
  planTitle: 'Der Weg zum Diamanten',
  planText:
    'Bekanntmachungen der Reihe nach, jede die beste, sobald die vorigen gelungen sind; was schon geplant ist, zählt als getan. Was Sie behalten, wird zu geplanten Kontakten: Die Karte zeigt sie an ihrem Tag.',
  strengthenTitle: 'Linien, die stärker werden sollen',
  strengthenText: 'Hier wünschen Sie sich eine stärkere Linie, als es heute gibt.',
  planSteps: (count) => (count === 1 ? '1 Bekanntmachung' : `${count} Bekanntmachungen`),
  planEnd: (isAhead, threads, covered, all, index) =>
    `Danach${isAhead ? ', mit dem schon Geplanten' : ''}: Fäden ${threads}, Abdeckung ${covered} von ${all}, Diamant-Index ${index}.`,
  first: 'Die erste am',
  every: 'Dann eine alle',
  weeks: (count) => (count === 1 ? '1 Woche' : `${count} Wochen`),
  keep: (count) => (count === 1 ? '1 Kontakt planen' : `${count} Kontakte planen`),
  kept: (count) => (count === 1 ? '1 Kontakt ist geplant.' : `${count} Kontakte sind geplant.`),
  nothingToPlan: (isAhead) =>
    isAhead
      ? 'Es bleibt keine Bekanntmachung zu planen: Ist gelungen, was schon geplant ist, brächte keine mehr etwas. Bis dahin sind die nächsten besten Kontakte jene, die heute ebenso viel brächten.'
      : 'Es bleibt keine Bekanntmachung zu planen: Keine brächte noch etwas.',
  undo: 'Rückgängig',

  leaveTitle: 'Was, wenn jemand geht',
  leaveHint: 'Schlimmste zuerst',
  leaveNone: 'Kein Weggang würde einen Faden, eine Funktion oder einen Entscheider kosten.',
  losses: {
    threads: (before, after) => `Fäden ${before} → ${after}`,
    functions: (names) => `${names.join(', ')} verloren`,
    deciders: (count) =>
      count === 1
        ? '1 Entscheider oder Schlüsselperson verloren'
        : `${count} Entscheider oder Schlüsselpersonen verloren`,
    coordination: 'Koordination verloren',
  },
  imagining: 'Sie stellen sich vor',
  imaginedLeave: (names) => [...listed(names), names.length === 1 ? ' ist gegangen.' : ' sind gegangen.'],
  imaginedMeet: (ours, theirs) => [who(ours), ' arbeitet mit ', who(theirs), '.'],
  end: 'Zurück zu dem, was ist',
  also: 'Auch ohne …',
  alsoWho: 'Wer geht noch?',
  back: (name) => `${name} bleibt`,
  before: 'jetzt',
  after: 'dann',
  risk: 'Verlust aller Fäden binnen eines Jahres',
  rows: {
    threads: 'Fäden',
    coverage: 'Abdeckung',
    coordination: 'Koordination',
    diamondIndex: 'Diamant-Index',
    decisionReach: 'Reichweite zu Entscheidern',
  },
  lost: {
    functions: (names) => ['Nicht mehr erreicht: ', ...listed(names), '.'],
    deciders: (names) => ['Entscheider und Schlüsselpersonen nicht mehr erreicht: ', ...listed(names), '.'],
    lines: (count) => (count === 1 ? '1 Linie reißt.' : `${count} Linien reißen.`),
    critical: (names) => ['Jetzt kritisch: ', ...listed(names), '.'],
    alone: (names) => ['Ohne tragende Linie bleiben: ', ...listed(names), '.'],
    nothing: 'Nichts reißt.',
  },
  without: (names, more) => `ohne ${names.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}`,
  onMap: (what) => `Vorgestellt: ${what}`,
};
