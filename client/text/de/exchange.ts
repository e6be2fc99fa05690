import type { exchange as english } from '../en/exchange.ts';

const people = (count: number): string => (count === 1 ? '1 Person' : `${count} Personen`);
const lines = (count: number): string => (count === 1 ? '1 Linie' : `${count} Linien`);

/** „12 neue Personen, 3 geändert, 2 Berichtslinien“, ohne was null ist. */
const counts = (added: number, updated: number, links: number): string =>
  [
    added > 0 && (added === 1 ? '1 neue Person' : `${added} neue Personen`),
    updated > 0 && `${updated} geändert`,
    links > 0 && (links === 1 ? '1 Berichtslinie' : `${links} Berichtslinien`),
  ]
    .filter((part) => part !== false)
    .join(', ');

export const exchange: typeof english = {
  importTitle: 'Importieren',
  pasteTitle: 'Personenliste einfügen',
  choose: {
    lead: 'Personen aus einem Adressbuch, einem CRM oder einer Liste, oder ein ganzer Kunde aus Facet.',
    drop: 'Datei hier ablegen oder',
    button: 'Datei wählen',
    kinds: 'CSV, XLSX, vCard, Text oder Kundendatei',
    programs:
      'LinkedIn, Google Kontakte, Outlook, Salesforce, HubSpot und Dynamics werden erkannt; jede andere Tabelle ordnen Sie selbst zu.',
    pasteInstead: 'Stattdessen Liste einfügen',
    another: 'Andere Datei',
    reading: 'Die Datei wird gelesen',
  },
  programs: {
    facet: 'Personen aus Facet',
    linkedin: 'LinkedIn-Kontakte',
    google: 'Google Kontakte',
    'google-old': 'Google Kontakte',
    'outlook-desktop': 'Outlook',
    'outlook-web': 'Outlook',
    'salesforce-api': 'Salesforce',
    'salesforce-report': 'Salesforce',
    hubspot: 'HubSpot',
    'dynamics-excel': 'Dynamics 365',
    'dynamics-api': 'Dynamics 365',
  },
  unknownTable: 'Eine Tabelle',
  addressCards: 'Visitenkarten',
  sheetOf: (sheet: string) => `Blatt „${sheet}“`,
  view: 'Anzeigen',
  viewPeople: (count: number) => `Personen ${count}`,
  viewColumns: (count: number) => `Spalten ${count}`,
  side: 'Wo sie stehen',
  settled: (count: number) =>
    count === 1 ? 'Bei 1 Person sagt die Firma die Seite.' : `Bei ${count} Personen sagt die Firma die Seite.`,
  supplier: 'Unsere Firma',
  customer: 'Der Kunde',
  onlyTheseCompanies: (count: number) => `${people(count)} anderer Firmen weglassen`,
  headerRow: 'Namen der Spalten',
  headerRowOf: (row: number) => `In Zeile ${row}`,
  noHeader: 'Es gibt keine',
  columns: {
    column: 'In der Datei',
    field: 'Bedeutet',
    samples: 'Zum Beispiel',
    unnamed: (index: number) => `Spalte ${index}`,
    fieldOf: (column: string) => `Bedeutung von „${column}“`,
    empty: (count: number) =>
      count === 1 ? '1 leere Spalte wird nicht gezeigt.' : `${count} leere Spalten werden nicht gezeigt.`,
    noName: 'Noch ist keine Spalte ein Name. Wählen Sie „Name“ oder „Vorname“ und „Nachname“.',
  },
  fields: {
    name: 'Name',
    'first-name': 'Vorname',
    'middle-name': 'Zweiter Vorname',
    'last-name': 'Nachname',
    prefix: 'Anrede',
    suffix: 'Namenszusatz',
    title: 'Titel',
    department: 'Abteilung',
    company: 'Firma',
    email: 'E-Mail',
    phone: 'Telefon',
    url: 'Profiladresse',
    location: 'Ort',
    city: 'Stadt',
    country: 'Land',
    'manager-name': 'Berichtet an (Name)',
    'manager-id': 'Berichtet an (Kennung)',
    id: 'Kennung im Programm',
    side: 'Seite',
    function: 'Funktion',
    level: 'Ebene',
    unit: 'Einheit',
    status: 'Status',
    tip: 'KAM oder Hauptkontakt',
    deleted: 'Dort gelöscht',
    ignore: 'Nicht importieren',
  },
  groups: {
    add: (count: number) => `Neu ${count}`,
    update: (count: number) => `Geändert ${count}`,
    skip: (count: number) => `Weggelassen ${count}`,
    link: (count: number) => `Berichtslinien ${count}`,
  },
  more: (count: number) => `${count} weitere zeigen`,
  take: (name: string) => `${name} importieren`,
  lane: 'Funktion',
  laneOf: (name: string) => `Funktion von ${name}`,
  noLane: 'Keine Funktion',
  row: (row: number) => `Zeile ${row}`,
  noName: 'Ohne Namen',
  namesake: 'Jemand dieses Namens ist schon auf der Karte. Beide bleiben getrennt.',
  changed: (field: string, from: string, to: string) => (from === '' ? `${field}: ${to}` : `${field}: ${from} → ${to}`),
  externalId: 'Kennung',
  matched: {
    id: 'an der Kennung erkannt',
    url: 'an der Profiladresse erkannt',
    email: 'an der E-Mail erkannt',
    'name-and-title': 'an Name und Titel erkannt',
  },
  reasons: {
    unchanged: 'schon auf der Karte, nichts Neues',
    duplicate: (row: number) => `dieselbe Person wie Zeile ${row}`,
    left: 'nicht mehr da, die Vergangenheit bleibt, wie sie war',
    deleted: 'im Programm gelöscht',
    otherCompany: (company: string) => `arbeitet bei ${company}`,
    noName: 'hat keinen Namen',
    leftOut: 'von Ihnen weggelassen',
  },
  reportsTo: (person: string, manager: string) => `${person} berichtet an ${manager}`,
  summary: (added: number, updated: number, links: number) => counts(added, updated, links),
  nothingToDo: 'Alle in dieser Datei sind schon auf der Karte.',
  nothingTaken: 'Niemand wird importiert.',
  tooMany: (limit: number) =>
    `Das würde mehr als ${limit} Personen auf einmal hinzufügen. Lassen Sie andere Firmen weg oder teilen Sie die Datei.`,
  act: (added: number, updated: number) =>
    added > 0 && updated > 0
      ? `${added} hinzufügen, ${updated} ändern`
      : added > 0
        ? `${people(added)} hinzufügen`
        : updated > 0
          ? `${people(updated)} ändern`
          : 'Berichtslinien ziehen',
  nothing: 'Nichts zu importieren',
  done: (added: number, updated: number, links: number) => `Importiert: ${counts(added, updated, links)}.`,
  undo: 'Rückgängig',
  paste: {
    label: 'Personen',
    description: 'Eine Person je Zeile oder kopierte Zellen einer Tabelle.',
    placeholder: 'Anna Berg, CFO\nJo Meier, Leiter Logistik\n? Leitung IT',
    empty: 'Hier erscheinen die Personen mit der Funktion, die ihr Titel nahelegt.',
    row: (line: number) => `Zeile ${line}`,
  },
  account: {
    name: (name: string) => (name === '' ? 'Ein Kunde aus Facet' : `Der Kunde ${name}`),
    holds: (count: number, contacts: number) => `${people(count)} und ${lines(contacts)}`,
    text: 'Er wird in diesen Kunden eingefügt: gleiche Kennung ändert, neue Kennung fügt hinzu, nichts wird entfernt.',
    otherCustomer: (customer: string) =>
      `Die Datei handelt von ${customer}. Ihre Namen treten an die Stelle der Namen dieses Kunden.`,
    act: 'In diesen Kunden einfügen',
    done: (added: number, updated: number, unchanged: number) =>
      `Eingefügt: ${added} neu, ${updated} geändert, ${unchanged} unverändert.`,
    rejected: (count: number) =>
      count === 1
        ? '1 Eintrag verweist auf etwas, das fehlt, und wurde nicht übernommen.'
        : `${count} Einträge verweisen auf etwas, das fehlt, und wurden nicht übernommen.`,
    close: 'Fertig',
  },
  /** Parts of file names. */
  files: { people: 'Personen', contacts: 'Kontaktlinien' },
  problems: {
    title: (name: string) => `${name} wurde nicht importiert. Nichts hat sich geändert.`,
    pasted: 'Dieser Text',
    empty: 'Es steht nichts darin.',
    tooLarge: (megabytes: number) => `Die Datei ist größer als ${megabytes} MB.`,
    tooManyRows: (limit: number) => `Sie hat mehr als ${limit} Zeilen.`,
    cellTooLarge: (row: number) =>
      `Zeile ${row} enthält eine Zelle, die zu lang für ein Feld einer Person ist. Vielleicht fehlt ein Anführungszeichen.`,
    binary: 'Das ist kein Text. Facet liest CSV, XLSX, vCard und Kundendateien.',
    quotes: (row: number) =>
      `Ein Anführungszeichen in Zeile ${row} ist nicht geschlossen, die Zeilen danach lassen sich nicht trennen.`,
    noPeople: 'Es steht niemand darin.',
    opportunityRoles:
      'Sie enthält Rollen in Opportunitys (nur Kennungen), keine Personen. Exportieren Sie die Kontakte.',
    accountRoles: 'Sie enthält Rollen in Accounts (nur Kennungen), keine Personen. Exportieren Sie die Kontakte.',
    calendar: 'Das ist ein Kalender, kein Adressbuch. Exportieren Sie die Kontakte.',
    brokenSpreadsheet: 'Die Tabelle lässt sich nicht öffnen. Speichern Sie sie neu als XLSX oder CSV.',
    oldSpreadsheet: 'Das ist eine alte XLS-Datei. Speichern Sie sie als XLSX oder CSV.',
    brokenVcard: 'Eine Visitenkarte darin ist beschädigt.',
    brokenVcardAt: (line: number) => `Eine Visitenkarte darin ist bei Zeile ${line} beschädigt.`,
    brokenAccount: 'Das ist keine Kundendatei von Facet.',
    brokenAccountAt: (path: string, reason: string) => `${path}: ${reason}`,
    newerAccount: (version: number) => `Sie wurde von einem neueren Facet geschrieben (Version ${version}).`,
    unreadable: 'Die Datei ließ sich nicht lesen.',
  },
};
