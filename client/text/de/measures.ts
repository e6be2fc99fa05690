import type { measures as en } from '../en/measures.ts';
import { type Said, who } from '../said.ts';

const listed = (names: readonly string[]): Said[] =>
  names.flatMap((name, index): Said[] =>
    index === 0 ? [who(name)] : [index === names.length - 1 ? ' und ' : ', ', who(name)],
  );

export const measures: typeof en = {
  explain: (what) => `${what} erklären`,
  close: 'Erklärung schließen',
  threads: {
    text: (threads) =>
      threads === 0
        ? ['Keine tragende Linie (Stärke 2 oder mehr) verbindet die Unternehmen.']
        : threads === 1
          ? ['Geht eine Person, kennt hier niemand mehr jemanden dort.']
          : [
              `Erst wenn ${threads} Personen gegangen sind, kennt hier niemand mehr jemanden dort. Das zeigen diese ${threads} Paare aus lauter verschiedenen Personen:`,
            ],
    critical: (names) => ['Geht eine dieser Personen, ist ein Faden weniger da: ', ...listed(names), '.'],
    noCritical: 'Kein einzelner Weggang kostet einen Faden.',
  },
  coverage: {
    text: (covered, all) => [
      `Jemand von uns hat eine tragende Linie in ${covered} von ${all} Funktionen des Kunden. KAM und Hauptkontakt zählen auf unserer Seite, die eigene Stelle des Hauptkontakts zählt nicht.`,
    ],
    by: (names) => [...listed(names)],
    nobody: (people) => (people === 1 ? '1 Person, nicht erreicht' : `${people} Personen, keine erreicht`),
    none: 'Noch steht niemand vom Kunden in einer Funktion.',
  },
  coordination: {
    text: (linked, all) =>
      all === 0
        ? ['Niemand außer dem KAM hält eine tragende Linie: Es gibt nichts abzustimmen.']
        : [
            `${linked} der ${all} anderen, die eine tragende Linie halten, sind mit dem KAM verbunden. Ein Diamant ohne Koordination ist Chaos.`,
          ],
    linked: 'Mit dem KAM verbunden',
    loose: 'Nicht verbunden',
  },
  shape: {
    text: [
      'Wie direkt jede Funktion ohne den KAM erreicht wird: 0 gar nicht, 1 durch einen vertrauten Berater. Ihr gewichtetes Mittel ist der Diamant-Index: 0 ist eine Fliege, 1 ein Diamant.',
    ],
    between: (ours, theirs) => [who(ours), ' und ', who(theirs)],
    nobody: 'niemand direkt',
  },
  more: 'Weitere Maße',
  notApplicable: 'trifft nicht zu',
  names: {
    levelCoverage: 'Abdeckung der Ebenen',
    matchedFacets: 'Passende Facetten',
    kamShare: 'Anteil des KAM',
    hhi: 'Konzentration (HHI)',
    freshness: 'Frische',
    decisionReach: 'Reichweite zu Entscheidern',
    betweenness: 'Meistgenutzter Kopf',
    lines: 'Lebende Linien',
    workingLines: 'Tragende Linien',
    lossRisk: 'Verlustrisiko in einem Jahr',
  },
  meanings: {
    levelCoverage: 'Sind wir nur in der Mitte? Der Anteil der Ebenen des Kunden, die eine tragende Linie erreicht.',
    matchedFacets: 'Trifft Gleiches auf Gleiches? Funktionen, die unsere gleiche Funktion trifft.',
    kamShare: 'Ist es alles eine Person? Der Anteil der tragenden Linien, die unser KAM hält.',
    hhi: 'Sind es nur wenige? Die Summe der quadrierten Anteile; 1 heißt: eine Person.',
    freshness:
      'Lebt es? Der Anteil der tragenden Linien mit Kontakt innerhalb ihres Takts, 90 Tage, wenn nichts anderes geplant ist.',
    decisionReach:
      'Kennen wir, wer entscheidet? Schlüsselpersonen und Entscheider mit tragender Linie; der innere Kreis zählt 3, die politische Struktur 2.',
    betweenness:
      'Was geht durch einen Kopf? Der Anteil der kürzesten Wege zwischen den Unternehmen, die über diese Person führen, über Linien und interne Verbindungen.',
    lines: 'Linien der Stärke 1 oder mehr, zwischen Personen im Amt.',
    workingLines: 'Linien der Stärke 2 oder mehr.',
    lossRisk: 'Wie wahrscheinlich binnen eines Jahres alle Fäden reißen, wenn Personen unabhängig voneinander gehen.',
  },
  formulas: {
    levelCoverage: 'erreichte Ebenen / Ebenen',
    matchedFacets: '|{f : unser f trifft ihr f}|',
    kamShare: 'Linien des KAM / Linien',
    hhi: 'Σ (Linien einer Person / Linien)²',
    freshness: 'berührte / tragende Linien',
    decisionReach: 'Σ Gewicht erreicht / Σ Gewicht',
    betweenness: 'Σ σ(v) / σ über alle Paare',
    lines: '|Stärke ≥ 1|',
    workingLines: '|Stärke ≥ 2|',
    lossRisk: (rate) => `(1 − (1 − ${rate})²)^Fäden`,
  },
  sources: {
    levelCoverage: 'Facet',
    matchedFacets: 'Facet',
    kamShare: 'Facet',
    hhi: 'Herfindahl–Hirschman',
    freshness: 'Facet',
    decisionReach: 'nach Target Account Selling',
    betweenness: 'Freeman',
    lines: 'Cheverton',
    workingLines: 'Cheverton',
    lossRisk: 'Facet',
  },
  source: (name) => `Quelle: ${name}`,
};
