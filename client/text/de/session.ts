import type { session as en } from '../en/session.ts';

const changes = (count: number): string => (count === 1 ? '1 Änderung' : `${count} Änderungen`);

export const session: typeof en = {
  saved: 'Gespeichert',
  saving: 'Speichert …',
  offline: 'Offline',
  savedMeaning: 'Alles liegt auf der Festplatte des Servers.',
  savingMeaning: (pending: number) =>
    pending === 0 ? 'Verbindet mit dem Server.' : `${changes(pending)} auf dem Weg zum Server.`,
  offlineMeaning: (pending: number) =>
    pending === 0
      ? 'Offline. Was Sie ändern, bleibt auf diesem Gerät und wird gesendet, sobald die Verbindung wieder da ist.'
      : `Offline, ${changes(pending)} auf diesem Gerät aufbewahrt.`,
  lost: 'Die Verbindung ist unterbrochen. Sie können weiterarbeiten.',
  back: 'Die Verbindung ist wieder da.',
  reconnect: 'Erneut versuchen',
  otherTab: 'Sie, anderer Tab',
  here: (count: number) =>
    count === 0 ? 'Sonst ist niemand hier' : count === 1 ? '1 weitere Person ist hier' : `${count} weitere sind hier`,
  joined: (name: string) => `${name} ist hier.`,
  left: (name: string) => `${name} ist gegangen.`,
  following: (name: string) => `Sie folgen ${name}`,
  follow: (name: string) => `${name} folgen`,
  stopFollowing: 'Nicht mehr folgen',
  ends: {
    gone: {
      title: 'Diesen Kunden gibt es hier nicht',
      text: 'Er wurde gelöscht, oder er ist nicht mit Ihnen geteilt.',
    },
    'signed-out': {
      title: 'Sie sind abgemeldet',
      text: 'Melden Sie sich wieder an, um weiterzumachen. Nicht gesendete Änderungen bleiben auf diesem Gerät.',
    },
    refused: {
      title: 'Der Server hat die Verbindung geschlossen',
      text: 'Nicht gesendete Änderungen bleiben auf diesem Gerät.',
    },
  },
};
