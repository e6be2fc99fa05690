import type { bring as english } from '../en/bring-accounts.ts';

const accounts = (count: number): string => (count === 1 ? '1 Kunde' : `${count} Kunden`);
const one = (count: number, singular: string, plural: string): string => (count === 1 ? singular : plural);

/** „5“, „5 und 6“, „5, 6, 7 und 20 weitere“. */
const lines = (rows: readonly number[]): string => {
  const shown = rows.slice(0, 3);
  const last = rows.length > 3 ? `${rows.length - 3} weitere` : shown.length > 1 ? shown.pop() : undefined;
  return [shown.join(', '), last].filter((part) => part !== undefined).join(' und ');
};

export const bring: typeof english = {
  title: 'Kunden übernehmen',
  lead: 'Eine Liste von Kunden mit Zahlen, aus einem CRM oder einer eigenen Tabelle. Sie sehen, was geschähe, bevor etwas geschieht.',
  toList: 'Alle Kunden',
  drop: 'Datei hier ablegen oder',
  choose: 'Datei wählen',
  kinds: 'CSV oder XLSX',
  programs:
    'Kundenexporte aus Salesforce, HubSpot und Dynamics werden erkannt; jede andere Tabelle ordnen Sie selbst zu. Wem ein neuer Kunde gehört, der wird sein Key-Account-Manager; eine Stufe wird nie aus einer Datei übernommen, sie braucht Belege.',
  reading: 'Die Datei wird gelesen',
  another: 'Andere Datei',
  refused: (name) => `${name} wurde nicht gelesen. Nichts hat sich geändert.`,
  people: 'Sie enthält Personen, keine Kunden. Öffnen Sie einen Kunden und importieren Sie sie dort.',
  noAccounts: 'Keine Zeile nennt einen Kunden.',
  program: {
    'salesforce-report': 'Kunden aus Salesforce',
    'salesforce-api': 'Kunden aus Salesforce',
    hubspot: 'Unternehmen aus HubSpot',
    'dynamics-excel': 'Kunden aus Dynamics 365',
    'dynamics-api': 'Kunden aus Dynamics 365',
  },
  table: 'Eine Tabelle',
  sheetOf: (sheet) => `Blatt „${sheet}“`,
  theirRevenue: (column) =>
    `„${column}“ ist, was diese Kunden selbst umsetzen, nicht, was sie bei Ihnen ausgeben. Es wird nicht übernommen. Ist es Ihr Umsatz mit ihnen, sagen Sie das unter Spalten.`,
  view: 'Zeigen',
  viewAccounts: (count) => `Kunden ${count}`,
  viewColumns: (count) => `Spalten ${count}`,
  columns: {
    column: 'In der Datei',
    means: 'Bedeutet',
    samples: 'Zum Beispiel',
    meaningOf: (column) => `Bedeutung von ${column}`,
    categoryOf: (column) => `Warengruppe von ${column}`,
    category: 'Warengruppe',
    byRow: 'Wie die Zeile sagt',
    unnamed: (number) => `Spalte ${number}`,
    headerRow: 'Namen der Spalten',
    inRow: (row) => `In Zeile ${row}`,
    noHeader: 'Es gibt keine',
    notation: 'Beträge sind geschrieben',
    auto: 'Wie jede Spalte zeigt',
    noName: 'Keine Spalte sagt, wie die Kunden heißen. Wählen Sie eine.',
    ofCategory: (field, category) => `${field}: ${category}`,
  },
  fields: {
    name: 'Name des Kunden',
    id: 'Kennung des Programms',
    revenue: 'Unser Umsatz mit dem Kunden',
    profit: 'Unser Ergebnis mit dem Kunden',
    potential: 'Potenzial',
    'their-revenue': 'Sein eigener Umsatz (nicht übernommen)',
    owner: 'KAM eines neuen Kunden',
    tags: 'Schlagwörter',
    status: 'Status',
    currency: 'Währung',
    category: 'Warengruppe',
    spend: 'Ausgaben bei uns in einer Warengruppe',
    volume: 'Gesamte Ausgaben in einer Warengruppe',
    deleted: 'Dort gelöscht',
    ignore: 'Nichts (ausgelassen)',
  },
  groups: {
    ask: (count) => one(count, '1 heißt wie ein Kunde, den es gibt', `${count} heißen wie Kunden, die es gibt`),
    create: (count) => one(count, '1 Kunde wird angelegt', `${count} Kunden werden angelegt`),
    update: (count) => one(count, '1 Kunde wird geändert', `${count} Kunden werden geändert`),
    unchanged: (count) => one(count, '1 Kunde ist schon so', `${count} Kunden sind schon so`),
    skip: (count) => one(count, '1 Zeile wird ausgelassen', `${count} Zeilen werden ausgelassen`),
  },
  askLead: 'Der Name allein beweist nicht, dass es derselbe Kunde ist. Sagen Sie es für jeden, oder für alle.',
  allSame: 'Alle sind dieselben',
  allNew: 'Keiner ist derselbe',
  meant: (name) => `Was ${name} ist`,
  undecided: 'Noch nicht entschieden',
  same: (name) => `Derselbe wie ${name}`,
  isNew: 'Ein anderer Kunde: anlegen',
  leaveOut: 'Auslassen',
  line: (row) => `Zeile ${row}`,
  changes: {
    revenue: 'Umsatz',
    profit: 'Ergebnis',
    potential: 'Potenzial',
    tags: 'Schlagwörter',
    positions: 'Warengruppen',
    externalIds: 'Kennung',
    statuses: 'Status',
  },
  fills: (parts) => `Ändert ${parts}`,
  brings: (parts) => `Mit ${parts}`,
  nameOnly: 'Nur mit seinem Namen',
  kam: (name: string) => `KAM ${name}`,
  again: (rows: readonly number[]) =>
    rows.length === 1
      ? `Zeile ${rows[0]} meint denselben Kunden: Sie ergänzt, was hier fehlt, ein zweiter Kunde entsteht nicht`
      : `Die Zeilen ${lines(rows)} meinen denselben Kunden: Sie ergänzen, was hier fehlt, ein zweiter Kunde entsteht nicht`,
  why: {
    'no-name': 'ohne Namen',
    deleted: 'dort gelöscht',
    'not-yours': 'diesen Kunden dürfen Sie nicht ändern',
    'left-out': 'von Ihnen ausgelassen',
    taken: 'eine andere Zeile meint denselben Kunden',
  },
  backIn: 'Doch übernehmen',
  problem: {
    'not-a-number': (cell) => `„${cell}“ ist kein Betrag und bleibt weg`,
    negative: (cell) => `„${cell}“ ist kleiner als 0 und bleibt weg`,
    currency: (cell, currency) => `„${cell}“ ist nicht in ${currency} und bleibt weg`,
    status: (cell) => `„${cell}“ ist kein Status und bleibt weg`,
    'no-category': (cell) => `„${cell}“ gehört zu keiner Warengruppe und bleibt weg`,
  },
  more: (count) => `${count} weitere zeigen`,
  act: (create, update) =>
    [create > 0 && `${accounts(create)} anlegen`, update > 0 && `${update} ändern`]
      .filter((part) => part !== false)
      .join(', '),
  nothing: 'Nichts zu tun',
  undecidedLeft: (count) => `${count} ohne Entscheidung bleiben weg.`,
  noUndo: 'Das lässt sich nicht rückgängig machen. Angelegtes kann in der Liste archiviert oder gelöscht werden.',
  working: (done, of) => `${done} von ${of} fertig`,
  stop: 'Anhalten',
  reason: (file) => `Aus der Datei ${file}`,
  result: {
    title: 'Fertig',
    stopped: 'Angehalten',
    made: (count) => `${accounts(count)} angelegt`,
    changed: (count) => `${accounts(count)} geändert`,
    unchanged: (count) => one(count, '1 Kunde war schon so', `${count} Kunden waren schon so`),
    not: (count) => one(count, '1 Zeile wurde nicht übernommen', `${count} Zeilen wurden nicht übernommen`),
    why: {
      'no-name': 'ohne Namen',
      'not-found': 'diesen Kunden gibt es nicht mehr',
      forbidden: 'diesen Kunden dürfen Sie nicht ändern',
      failed: 'der Server konnte es nicht',
      unsent: 'wurde nicht gesendet',
    },
    again: 'Den Rest noch einmal versuchen',
    toList: 'Zur Liste',
    archive: (count) => `Angelegtes archivieren (${count})`,
    archived: (count) => `${accounts(count)} archiviert`,
  },
};
