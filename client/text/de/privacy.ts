import type { privacy as en } from '../en/privacy.ts';

const n = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);

export const privacy: typeof en = {
  title: (name) => `Was über ${name} gespeichert ist`,
  menu: 'Daten über diese Person …',
  intro: 'Auf dieser Karte, so wie sie jetzt ist:',
  nothing: 'Nichts mehr: diese Person ist nicht mehr auf der Karte.',
  counts: {
    people: (count) => n(count, 'Eintrag mit Stellen und Kontaktdaten', 'Einträge mit Stellen und Kontaktdaten'),
    contacts: (count) => n(count, 'Kontaktlinie', 'Kontaktlinien'),
    links: (count) => n(count, 'Verbindung zu einem Kollegen', 'Verbindungen zu Kollegen'),
    contactPlans: (count) => n(count, 'Plan einer Linie', 'Pläne von Linien'),
    plannedContacts: (count) => n(count, 'geplanter Kontakt', 'geplante Kontakte'),
    influences: (count) => n(count, 'Einfluss oder Konflikt', 'Einflüsse und Konflikte'),
    judgements: (count) => n(count, 'Einschätzung', 'Einschätzungen'),
    decisions: (count) => n(count, 'Entscheidung mit einer Rolle', 'Entscheidungen mit einer Rolle'),
    needs: (count) => n(count, 'Bedürfnis', 'Bedürfnisse'),
    personNotes: (count) => n(count, 'interne Notiz', 'interne Notizen'),
    actions: (count) => n(count, 'Aufgabe', 'Aufgaben'),
    accepted: (count) => n(count, 'angenommener Befund', 'angenommene Befunde'),
    comments: (count) => n(count, 'Kommentar', 'Kommentare'),
  },
  alsoIn: 'Die Datei enthält auch, was frühere Stände sagen, und andere Texte, die diese Person nennen.',
  save: 'Alles als Datei speichern',
  erase: 'Auslöschen …',
  eraseTitle: (name) => `${name} auslöschen?`,
  eraseText:
    'Alles, was über diese Person gespeichert ist, verschwindet samt den Kommentaren dazu aus der Karte, ihrem Verlauf und jedem gespeicherten Stand. Was davon in der Datenbankdatei übrig ist, wird überschrieben. Nichts bringt es zurück, kein Rückgängig und kein früherer Stand.',
  unreached:
    'Kein Server erreicht Sicherungen, die früher gemacht wurden, gespeicherte Dateien und Geräte, die sich nie wieder verbinden.',
  texts: 'Name und Adressen auch aus anderen Notizen und Kommentaren nehmen',
  textsMore: 'An ihre Stelle tritt das Zeichen „[…]“.',
  confirm: (name) => `Zum Auslöschen „${name}“ eingeben`,
  erasing: 'Wird ausgelöscht …',
  eraseNow: 'Endgültig auslöschen',
  doneTitle: 'Ausgelöscht',
  done: {
    records: (count) =>
      count === 1 ? '1 Eintrag ist gelöscht oder geändert.' : `${count} Einträge sind gelöscht oder geändert.`,
    texts: (count) => `In ${n(count, 'anderem Text', 'anderen Texten')} steht ein Zeichen statt des Namens.`,
    namedStill: (count) => `Der Name steht noch in ${n(count, 'anderem Text', 'anderen Texten')}.`,
    rewritten: (count) =>
      count === 1 ? '1 früherer Stand wurde neu geschrieben.' : `${count} frühere Stände wurden neu geschrieben.`,
    deleted: (count) =>
      count === 1
        ? '1 früherer Stand war nicht lesbar und wurde gelöscht.'
        : `${count} frühere Stände waren nicht lesbar und wurden gelöscht.`,
    database: 'Die Datenbankdatei wurde neu geschrieben: auch in freien Bereichen ist nichts davon übrig.',
    databaseFailed:
      'Die Datenbankdatei konnte nicht neu geschrieben werden. In freien Bereichen können alte Bytes stehen, bis sie wieder benutzt werden; das Protokoll des Servers nennt den Grund.',
    comesBack: 'Was eine alte Kopie von dieser Person zurückbringt, wird wieder entfernt.',
  },
  keep: 'Diese Erklärung speichern',
  statement: {
    head: 'Erklärung über die Löschung',
    account: (name) => `Kunde: ${name}`,
    person: (id) => `Person: ${id} (Kennung)`,
    at: (instant) => `Wann: ${instant}`,
    by: (name) => `Durch: ${name}`,
    unreached:
      'Von diesem Server nicht erreicht: früher gemachte Sicherungen, früher gespeicherte Dateien, Geräte, die sich nie wieder verbinden.',
    file: 'loeschung',
  },
};
