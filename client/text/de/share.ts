import type { share as en } from '../en/share.ts';

/** A dash where there is nothing to count. */
const counted = (part: number, whole: number): string => (whole === 0 ? '–' : `${part} von ${whole}`);

export const share: typeof en = {
  mapSvg: 'Karte als Bild (SVG)',
  mapPng: 'Karte als Bild (PNG)',
  workbook: 'Alle Tabellen (XLSX)',
  findingsCsv: 'Befunde (CSV)',
  actionsCsv: 'Aufgaben (CSV)',
  summary: 'Zusammenfassung auf einer Seite',
  tooLarge: 'Die Karte ist zu groß für ein PNG. Als SVG bleibt sie in jeder Größe scharf.',
  numbers: {
    threads: (count) => `Fäden ${count}`,
    coverage: (part, whole) => `Abdeckung ${counted(part, whole)}`,
    coordination: (part, whole) => `Koordination ${counted(part, whole)}`,
    index: (value) => `Diamant-Index ${value}`,
  },
  lens: (name) => `Ansicht ${name}`,
  captions: {
    ahead: (day) => `Vorausblick auf den ${day}: Geplante Kontakte zählen als getroffen.`,
    faded: (shown, all) => `Im Blick: ${shown} von ${all} Personen. Die anderen sind blass.`,
    colour: (what) => `Auf den Karten: ${what}`,
  },
  overlays: {
    strength: 'Stärke der besten Linie',
    freshness: 'Zeit seit dem letzten Kontakt',
    stance: 'Haltung zu uns',
    owner: 'wer sich kümmert',
    since: 'was sich geändert hat',
  },
  files: { findings: 'Befunde', actions: 'Aufgaben', workbook: 'Tabellen' },
  sheets: {
    people: 'Personen',
    lines: 'Linien',
    findings: 'Befunde',
    actions: 'Aufgaben',
    measures: 'Kennzahlen im Verlauf',
  },
  columns: {
    severity: 'Schwere',
    finding: 'Befund',
    rule: 'Regel',
    people: 'Personen',
    action: 'Aufgabe',
    owner: 'Zuständig',
    due: 'Fällig',
    done: 'Erledigt',
    day: 'Tag',
    threads: 'Fäden',
    covered: 'Abgedeckte Funktionen',
    functions: 'Funktionen',
    diamondIndex: 'Diamant-Index',
  },
  page: {
    title: (account) => `Zusammenfassung von ${account}`,
    print: 'Drucken oder als PDF sichern',
    back: 'Zurück zur Karte',
    stages: 'Stufen',
    gap: (stages) =>
      stages > 0
        ? `Wir sehen sie ${stages === 1 ? '1 Stufe' : `${stages} Stufen`} weiter als der Kunde.`
        : stages < 0
          ? `Der Kunde sieht sie ${stages === -1 ? '1 Stufe' : `${-stages} Stufen`} weiter als wir.`
          : 'Beide Seiten sehen sie gleich.',
    unknown: 'nicht eingestuft',
    team: 'Team',
    emptyMap: 'Noch ist niemand auf der Karte.',
    byFunction: { function: 'Funktion', ours: 'Unsere Leute', theirs: 'Leute des Kunden', met: 'Von uns erreicht' },
    more: (count) => `und ${count} weitere`,
    noFindings: 'Nichts fällt auf.',
    noActions: 'Nichts ist offen.',
    overdue: 'überfällig',
    printed: (who, when) => `Mit Facet erstellt von ${who}, ${when}`,
  },
};
