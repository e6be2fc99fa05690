import type { errors as en } from '../en/errors.ts';

export const errors: typeof en = {
  byCode: {
    'not-signed-in': 'Sie sind abgemeldet. Bitte melden Sie sich wieder an.',
    'wrong-credentials': 'Die E-Mail-Adresse oder das Passwort stimmt nicht.',
    'wrong-token': 'Dieser Link ist nicht gültig.',
    'foreign-origin': 'Der Server nimmt von dieser Adresse nichts an. Seine PUBLIC_URL nennt eine andere.',
    forbidden: 'Das dürfen Sie nicht.',
    'not-found': 'Hier ist nichts, oder es ist nicht für Sie freigegeben.',
    'already-set-up': 'Facet ist schon eingerichtet.',
    'last-owner': 'Ein Arbeitsbereich braucht einen Inhaber. Machen Sie zuerst jemand anderen dazu.',
    conflict: 'Jemand anderes hat das inzwischen geändert.',
    'too-large': 'Das ist zu groß.',
    invalid: 'Der Server konnte das nicht lesen.',
    'too-many': 'Zu viele Versuche. Bitte warten Sie eine Weile.',
    internal: 'Auf dem Server ist etwas schiefgegangen. Es wurde nichts geändert.',
    unavailable: 'Der Server ist ausgelastet oder startet gerade. Bitte gleich noch einmal versuchen.',
    unreachable: 'Der Server ist nicht erreichbar.',
  },
  at: (path, message) => (path === '' ? message : `${path}: ${message}`),
  tryAgain: 'Noch einmal versuchen',
  reload: 'Neu laden',
  partsHeldUp:
    'Teile dieser Seite fehlen noch, weil die Verbindung weg war, ehe sie da waren. Sie kommen von selbst, sobald sie zurück ist.',
  partsStuck:
    'Teile dieser Seite kommen nicht, obwohl der Server antwortet. Laden Sie die Seite neu, um sie zu bekommen.',
  toAccounts: 'Zu den Kunden',
  crashTitle: 'Diese Ansicht funktioniert nicht mehr',
  crashText:
    'Ihre Arbeit ist erhalten. Laden Sie die Seite neu; geschieht es wieder, sagen Sie es dem, der Facet für Sie betreibt.',
  crashDetail: 'Was geschehen ist',
  outdatedText: 'Auf dem Server ist eine neuere Version von Facet. Laden Sie die Seite neu.',
  notFoundTitle: 'Diese Seite gibt es nicht',
  notFoundText: 'Vielleicht ist die Adresse vertippt, oder was hier stand, ist nicht mehr da.',
  goneTitle: 'Diesen Kunden gibt es hier nicht',
  goneText: 'Er existiert nicht, wurde gelöscht oder ist nicht für Sie freigegeben.',
  refusedTitle: 'Der Server hat diesen Kunden für Sie geschlossen',
  refusedText: 'Ihre Änderungen bleiben auf diesem Gerät.',
  offlineTitle: 'Keine Verbindung',
  serverTitle: 'Der Server hat nicht richtig geantwortet',
  signedOutTitle: 'Bitte wieder anmelden',
  signedOutText:
    'Ihre Sitzung ist zu Ende. Ihre Änderungen bleiben auf diesem Gerät und werden nach der Anmeldung gesendet.',
};
