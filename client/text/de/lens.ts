import type { Side } from '../../../shared/model/side.ts';
import type { Reach } from '../../../shared/rules/layout/lens/ground.ts';
import type { lens as english } from '../en/lens.ts';

const people = (count: number): string => (count === 1 ? '1 Person' : `${count} Personen`);

const reach = (value: Reach, side: Side): string => {
  switch (value) {
    case 'none':
      return 'niemand hier';
    case 'nobody':
      return side === 'customer' ? 'nicht bekannt' : 'kein Kontakt';
    case 'tip':
      return side === 'customer' ? 'nur KAM' : 'nur Hauptkontakt';
    case 1:
      return 'flüchtig bekannt';
    case 2:
      return 'mehrere Treffen';
    case 3:
      return 'vertieft';
    case 4:
      return 'vertraut';
  }
};

export const lens: typeof english = {
  switch: 'Ansicht',
  names: {
    shape: 'Form',
    decision: 'Buying-Center',
    organisation: 'Organisation',
    grid: 'Raster',
    free: 'Frei',
  },
  shown: {
    shape: 'Form: wie direkt sich die Funktionen begegnen.',
    decision: 'Buying-Center: Einfluss und Haltung.',
    organisation: 'Organisation: wer an wen berichtet.',
    grid: 'Raster: Funktion und Ebene.',
    free: 'Frei: alle dort, wo Sie sie hinlegen.',
  },
  organisation: {
    fold: (name, count) => `${people(count)} unter ${name} einklappen`,
    unfold: (name, count) => `${people(count)} unter ${name} zeigen`,
    folded: (name, count) => `${people(count)} unter ${name} eingeklappt.`,
    unfolded: (name, count) => `${people(count)} unter ${name} gezeigt.`,
    allFolded: 'Nur die Spitze jedes Unternehmens ist zu sehen.',
    allUnfolded: 'Alle sind zu sehen.',
    loose: (count) => `${people(count)} ohne Berichtslinie`,
    unnamedUnit: 'Einheit ohne Namen',
    foldUnit: (name, count) => `${name}, ${people(count)}: bis auf die Leitung einklappen`,
    unfoldUnit: (name, count) => `${name}, ${people(count)} sichtbar: alle zeigen`,
    unitFolded: (name) => `${name} eingeklappt.`,
    unitUnfolded: (name) => `${name} aufgeklappt.`,
    looseHint: 'Ziehen Sie eine Karte auf die der Führungskraft.',
  },
  decision: {
    ours: (count) => `Unsere, ${people(count)}`,
    people,
    bench: (count) => `${people(count)} noch ohne Platz`,
    benchHint: 'Ziehen Sie sie dorthin, wo Sie sie sehen.',
    noRole: 'noch keine Rolle',
    assumed: (role) => `${role}?`,
    contact: ['nicht bekannt', 'flüchtig bekannt', 'mehrere Treffen', 'vertieft', 'vertraut'],
    staleContact: (word) => `${word}, eingeschlafen`,
    notJudged: 'noch nicht eingeschätzt',
    judged: (who, stance, rank) => `${who}: ${stance}, ${rank}.`,
    chooser: 'Entscheidung',
    all: 'Alle Entscheidungen',
    manage: 'Entscheidungen …',
    unnamed: 'Entscheidung ohne Namen',
    reporting: 'Berichtslinien',
    ring: 'Unser Kontakt, 0 bis 4',
    hidden: 'Für Gäste unsichtbar',
    nobody: 'Vom Kunden steht noch niemand auf der Karte.',
  },
  free: {
    note: (text) => `Notiz: ${text}`,
    emptyNote: 'Hier schreiben',
    noteText: 'Text der Notiz',
    removeNote: 'Notiz löschen',
    noteRemoved: 'Notiz gelöscht.',
    noteAdded: 'Notiz hinzugefügt.',
    frame: (name) => `Rahmen: ${name}`,
    unnamedFrame: 'Name des Rahmens',
    frameName: 'Name des Rahmens',
    removeFrame: 'Rahmen löschen',
    frameRemoved: 'Rahmen gelöscht. Wer darin stand, bleibt.',
    frameAdded: 'Rahmen hinzugefügt.',
    addNote: 'Notiz',
    addFrame: 'Rahmen',
    hint: 'Legen Sie Karten, Notizen und Rahmen dorthin, wo sie helfen. Alle hier sehen dasselbe.',
    unplaced: (count) => `${people(count)} wieder am Platz der Form.`,
  },
  since: {
    chip: (day) => `Änderungen seit ${day}`,
    since: 'Seit',
    day: 'Tag',
    ago: (days) => (days === 365 ? 'vor 1 Jahr' : `vor ${days} Tagen`),
    lastReview: (day) => `Letzte Prüfung, ${day}`,
    otherDay: 'Anderer Tag',
    changes: {
      added: 'neu hier',
      moved: 'versetzt',
      judged: 'neu eingeschätzt',
      gained: 'neuer Kontakt',
      stronger: 'stärker',
      weaker: 'schwächer',
      lost: 'Kontakt verloren',
    },
    counted: (count, word) => `${word} ${count}`,
    newLine: 'neu',
    step: (from, to) => `${from} → ${to}`,
    goneLine: 'verloren',
    gone: (names, more) =>
      `${names.length + more} nicht mehr da: ${names.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}`,
    nothing: 'Nichts hat sich geändert.',
  },
  shade: {
    open: 'Filtern und färben',
    title: 'Filtern und färben',
    close: 'Schließen',
    overlay: 'Karten färben nach',
    noOverlay: 'Nichts',
    overlays: {
      strength: 'Stärke',
      freshness: 'Letztem Kontakt',
      stance: 'Haltung',
      owner: 'Betreuung',
      since: 'Änderungen seit einem Tag',
    },
    any: 'Alle',
    side: 'Unternehmen',
    function: 'Funktion',
    level: 'Ebene',
    owner: 'Betreut von',
    strength: 'Stärkste Linie',
    finding: 'Befund',
    oneFinding: 'Ein einzelner Befund',
    ofRule: (name, count) => (count === 1 ? name : `${name} (${count})`),
    noLine: 'keine Linie',
    atLeast: (value, word) => `${value} oder mehr: ${word}`,
    noLevel: 'Keine Ebene',
    reset: 'Alle zeigen',
    filtered: (what, shown, all) => `Nur ${what}: ${shown} von ${all}`,
    filterOff: 'Alle sind zu sehen.',
    only: (what, count) => `Nur ${what}: ${people(count)}.`,
    focus: (name, distance, shown) =>
      `Um ${name}, ${distance === 1 ? '1 Schritt' : `${distance} Schritte`}: ${people(shown)}`,
    focusOff: 'Der Fokus ist aus.',
    off: (what) => `Aufheben: ${what}`,
    colour: (what) => `Farbe: ${what}`,
    less: 'weniger',
    more: 'mehr',
    against: 'gegen uns',
    none: 'keine',
    days: (count) => (count === 1 ? '1 Tag' : `${count} Tage`),
    noTouch: 'kein Kontakt bekannt',
    noOwner: 'niemand',
    owned: (name) => name,
  },
  grid: {
    cells: 'Felder aus Funktion und Ebene',
    noLevel: 'Keine Ebene',
    tips: 'KAM und Hauptkontakt',
    none: 'niemand hier',
    reach,
    of: (met, all) => `${met} von ${all}`,
    cell: (place, of, word) => `${place}: ${of} ${word}`,
    addTo: (place) => `Person hinzufügen: ${place}`,
    moved: (who, lane, level) => `${who} steht jetzt in ${lane}, ${level}.`,
  },
};
