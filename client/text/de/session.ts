import type { session as en } from '../en/session.ts';

const changes = (count: number): string => (count === 1 ? '1 Änderung' : `${count} Änderungen`);
const kept = (count: number): string => (count === 1 ? 'Ihre Änderung ist' : `Ihre ${changes(count)} sind`);

export const session: typeof en = {
  couldNotSave: (reason) => `Nicht gespeichert: ${reason}.`,
  cannotSave: (reason) => `Im Moment kann nichts gespeichert werden: ${reason}.`,
  reason: (reason) => `Grund: ${reason}.`,
  kept: (pending, onDevice) =>
    onDevice
      ? `${kept(pending)} auf diesem Gerät aufbewahrt.`
      : `${kept(pending)} nur in dieser Seite: Lassen Sie sie offen.`,
  saveFile: 'Als Datei sichern',
  giveUp: 'Meine Änderungen verwerfen',
  giveUpTitle: (pending) => `${changes(pending)} verwerfen?`,
  giveUpText:
    'Danach ist davon nichts mehr auf diesem Gerät, und Sie sehen den Kunden wie die anderen. Das lässt sich nicht rückgängig machen.',
  problems: {
    full: {
      reason: 'Die Festplatte des Servers ist voll',
      next: 'Was wartet, wird gespeichert, sobald Platz ist. Sagen Sie es dem, der den Server betreibt.',
    },
    'read-only': {
      reason: 'Die Festplatte des Servers ist schreibgeschützt',
      next: 'Was wartet, wird gespeichert, sobald sie beschreibbar ist. Sagen Sie es dem, der den Server betreibt.',
    },
    failing: {
      reason: 'Die Festplatte des Servers arbeitet nicht richtig',
      next: 'Der Server versucht es weiter. Sagen Sie es dem, der ihn betreibt.',
    },
    loadFailed: {
      reason: 'Der Server konnte diesen Kunden nicht laden',
      next: 'Es wird weiter versucht. Sagen Sie es dem, der den Server betreibt.',
    },
    tooSlow: { reason: 'Die Verbindung ist zu langsam', next: 'Es wird weiter versucht, Sie müssen nichts tun.' },
    tooFast: {
      reason: 'Es kamen zu viele Änderungen auf einmal',
      next: 'Sie werden noch einmal gesendet, Sie müssen nichts tun.',
    },
    roomFull: {
      reason: 'Zu viele haben diesen Kunden geöffnet',
      next: 'Es wird weiter versucht, bis Platz ist. Es hilft, wenn jemand ihn schließt.',
    },
    serverFull: {
      reason: 'Auf dem Server sind zu viele Kunden geöffnet',
      next: 'Es wird weiter versucht, bis Platz ist.',
    },
    tooLarge: {
      reason: 'Eine Änderung ist zu groß für den Server',
      next: 'Machen Sie sie rückgängig oder kleiner, etwa einen Import in Teilen, und versuchen Sie es noch einmal.',
    },
    documentTooLarge: {
      reason: 'Der Kunde würde größer, als der Server erlaubt',
      next: 'Machen Sie die Änderung rückgängig oder entfernen Sie Überflüssiges, und versuchen Sie es noch einmal.',
    },
    incomplete: {
      reason: 'Den Änderungen fehlen andere, die den Server nicht erreicht haben',
      next: 'Sie werden noch einmal gesendet, Sie brauchen nichts zu tun.',
    },
    malformed: {
      reason: 'Der Server konnte nicht lesen, was diese Seite gesendet hat',
      next: 'Versuchen Sie es noch einmal. Geschieht es wieder, exportieren Sie den Kunden in eine Datei und sagen Sie es dem, der den Server betreibt.',
    },
    signedOut: { reason: 'Sie sind abgemeldet', next: 'Melden Sie sich wieder an, um weiterzumachen.' },
    forbidden: {
      reason: 'Ihr Zugang zu diesem Kunden ist beendet',
      next: 'Bitten Sie den Inhaber dieses Facets, Sie wieder hineinzulassen.',
    },
    gone: {
      reason: 'Dieser Kunde wurde gelöscht',
      next: 'Wer eine Datei oder Sicherung von ihm hat, kann ihn zurückbringen.',
    },
    onlyReads: {
      reason: 'Ihre Rolle hat sich geändert, Sie dürfen diesen Kunden nur noch lesen',
      next: 'Sie werden nicht gespeichert, und niemand sonst sieht sie. Sichern Sie den Kunden mit Ihren Änderungen als Datei, oder bitten Sie den Inhaber um das Recht zu bearbeiten: Dann werden sie von selbst gespeichert.',
    },
    refused: {
      reason: 'Der Server will diese Verbindung nicht',
      next: 'Laden Sie die Seite neu und versuchen Sie es noch einmal.',
    },
  },
};
