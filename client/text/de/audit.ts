import type { audit as english, Told } from '../en/audit.ts';

const places = (count: number) => (count === 1 ? 'an einem anderen Ort' : `an ${count} anderen Orten`);
const on = (account: string) => (account === '' ? '' : ` zu „${account}“`);
const ends = (until: string) => (until === '' ? 'ohne Ende' : `bis ${until}`);

const sentences: (typeof english)['sentences'] = {
  'signed-in': ({ who, by }) => `${who} hat sich ${by === 'company' ? 'über den Dienst der Firma ' : ''}angemeldet.`,
  'sign-in-failed': ({ what }) =>
    what === ''
      ? 'Jemand wollte sich mit einer Adresse anmelden, die hier niemand hat.'
      : `Jemand wollte sich mit einem falschen Passwort als ${what} anmelden.`,
  'locked-out': ({ what }) => `Nach zu vielen falschen Passwörtern ist ${what} für eine Viertelstunde gesperrt.`,
  'signed-out': ({ who }) => `${who} hat sich abgemeldet.`,
  'session-revoked': ({ who, count = 1 }) => `${who} hat die Anmeldung ${places(count)} beendet.`,
  'password-changed': ({ who }) => `${who} hat das Passwort geändert.`,
  'password-refused': ({ who }) => `${who} wollte das Passwort ändern und gab ein falsches an.`,
  'password-reset': ({ who }) => `${who} hat über einen Link ein neues Passwort gewählt.`,
  'reset-link-made': ({ who, what, by }) =>
    by === 'mail'
      ? `Ein Link für ein neues Passwort ging per Mail an ${what}.`
      : `${who} hat einen Link erstellt, mit dem ${what} ein neues Passwort wählt.`,
  'workspace-set-up': ({ who }) => `${who} hat diesen Arbeitsbereich eingerichtet und ist Inhaber.`,
  'workspace-changed': ({ who }) => `${who} hat geändert, was für alle Kunden gilt.`,
  'member-invited': ({ who, account, role }) => `${who} hat jemanden als ${role}${on(account)} eingeladen.`,
  'invitation-revoked': ({ who }) => `${who} hat eine Einladung zurückgenommen.`,
  'member-added': ({ who, what, role }) => `${who} hat ${what} als ${role} hinzugefügt.`,
  'member-joined': ({ who, account, role }) =>
    `${who} hat eine Einladung angenommen und ist als ${role}${on(account)} gekommen.`,
  'member-renamed': ({ before, after }) => `${before} heißt jetzt ${after}.`,
  'member-role-changed': ({ who, what, roleBefore, role }) =>
    `${who} hat ${what} zum ${role} gemacht; vorher: ${roleBefore}.`,
  'member-removed': ({ who, what }) => `${who} hat ${what} aus dem Arbeitsbereich entfernt.`,
  'account-opened': ({ who, account }) => `${who} hat „${account}“ geöffnet.`,
  'account-created': ({ who, account }) => `${who} hat den Kunden „${account}“ angelegt.`,
  'account-renamed': ({ who, before, after }) => `${who} hat „${before}“ in „${after}“ umbenannt.`,
  'profile-changed': ({ who, account }) => `${who} hat Zahlen, Status oder Schlagwörter von „${account}“ geändert.`,
  'account-archived': ({ who, account }) => `${who} hat „${account}“ archiviert.`,
  'account-unarchived': ({ who, account }) => `${who} hat „${account}“ aus dem Archiv geholt.`,
  'account-deleted': ({ who, account }) => `${who} hat „${account}“ endgültig gelöscht.`,
  'team-changed': ({ who, what, account, roleBefore, role }) => {
    if (!role) return `${who} hat ${what} aus dem Team von „${account}“ genommen.`;
    if (!roleBefore) return `${who} hat ${what} als ${role} ins Team von „${account}“ geholt.`;
    return `${who} hat ${what} zum ${role} von „${account}“ gemacht; vorher: ${roleBefore}.`;
  },
  'privacy-changed': ({ who, account, isPrivate }) =>
    isPrivate ? `${who} hat „${account}“ privat gemacht.` : `${who} hat „${account}“ für Manager geöffnet.`,
  'link-made': ({ who, account, what, role, until, hasPassphrase }) =>
    `${who} hat den Link „${what}“ zu „${account}“ erstellt (${role}), ${ends(until)}${
      hasPassphrase ? ', mit Kennwort' : ''
    }.`,
  'link-changed': ({ who, account, what }) => `${who} hat den Link „${what}“ zu „${account}“ geändert.`,
  'link-revoked': ({ who, account, what }) => `${who} hat den Link „${what}“ zu „${account}“ widerrufen.`,
  'link-refused': ({ account, what }) => `Jemand gab für den Link „${what}“ zu „${account}“ ein falsches Kennwort an.`,
  'guest-joined': ({ who, account, what }) => `${who} kam über den Link „${what}“ zu „${account}“.`,
  'stage-said': ({ who, account, what }) =>
    `${who} hat über den Link „${what}“ gesagt, wo die Beziehung zu „${account}“ steht.`,
  'token-made': ({ who, what, access, count, until }) =>
    `${who} hat das API-Token „${what}“ erstellt: Es ${access === 'write' ? 'liest und ändert' : 'liest'} ${
      count === undefined ? 'alle Kunden' : count === 1 ? 'einen Kunden' : `${count} Kunden`
    }, ${ends(until)}.`,
  'token-revoked': ({ who, what, tokenOf }) =>
    `${who} hat das API-Token „${what}“${tokenOf === '' ? '' : ` von ${tokenOf}`} widerrufen.`,
  'account-exported': ({ who, account }) => `${who} hat „${account}“ als Datei exportiert.`,
  'account-imported': ({ who, account, added, updated, rejected }) =>
    `${who} hat eine Datei in „${account}“ importiert: ${added} neu, ${updated} geändert, ${rejected} abgelehnt.`,
  'import-begun': ({ who, account }) => `${who} hat begonnen, eine Datei in „${account}“ zu importieren.`,
  'version-kept': ({ who, account, what }) => `${who} hat „${account}“ als Version „${what}“ aufbewahrt.`,
  'version-named': ({ who, account, before, after }) =>
    before === ''
      ? `${who} hat eine Version von „${account}“ „${after}“ genannt.`
      : `${who} hat die Version „${before}“ von „${account}“ in „${after}“ umbenannt.`,
  'version-deleted': ({ who, account, what }) => `${who} hat die Version „${what}“ von „${account}“ gelöscht.`,
  'version-exported': ({ who, account, what }) =>
    `${who} hat die Version „${what}“ von „${account}“ als Datei exportiert.`,
  'restore-begun': ({ who, account }) => `${who} hat begonnen, „${account}“ auf eine frühere Version zurückzubringen.`,
  'person-reported': ({ who, what }) =>
    what === ''
      ? `${who} hat alles über jemanden exportiert, der inzwischen gelöscht ist.`
      : `${who} hat alles über ${what} exportiert.`,
  'person-erased': ({ who, account }: Told) =>
    account === '' ? `${who} hat eine Person gelöscht.` : `${who} hat eine Person aus „${account}“ gelöscht.`,
  'audit-exported': ({ who }) => `${who} hat das Protokoll exportiert.`,
  'review-started': ({ who, what, count }) =>
    `${who} hat das Review „${what}“ von ${count === 1 ? 'einem Kunden' : `${count} Kunden`} begonnen.`,
  'review-ended': ({ who, what }) => `${who} hat das Review „${what}“ beendet.`,
  'review-deleted': ({ who, what }) => `${who} hat das Review „${what}“ und sein Protokoll gelöscht.`,
  'account-reviewed': ({ who, account, what }) => `${who} hat „${account}“ im Review „${what}“ abgeschlossen.`,
};

export const audit: typeof english = {
  title: 'Protokoll',
  text: 'Wer kam, öffnete, teilte, änderte und exportierte. Nur Inhaber des Arbeitsbereichs lesen es.',
  list: 'Einträge',
  sentences,
  deeds: {
    'signed-in': 'Angemeldet',
    'sign-in-failed': 'Anmeldung misslungen',
    'locked-out': 'Gesperrt',
    'signed-out': 'Abgemeldet',
    'session-revoked': 'Anmeldung beendet',
    'password-changed': 'Passwort geändert',
    'password-refused': 'Passwort abgelehnt',
    'password-reset': 'Passwort neu gewählt',
    'reset-link-made': 'Link für ein neues Passwort',
    'workspace-set-up': 'Arbeitsbereich eingerichtet',
    'workspace-changed': 'Einstellungen für alle geändert',
    'member-invited': 'Mitglied eingeladen',
    'invitation-revoked': 'Einladung zurückgenommen',
    'member-added': 'Mitglied hinzugefügt',
    'member-joined': 'Mitglied gekommen',
    'member-renamed': 'Mitglied umbenannt',
    'member-role-changed': 'Rolle geändert',
    'member-removed': 'Mitglied entfernt',
    'account-opened': 'Kunde geöffnet',
    'account-created': 'Kunde angelegt',
    'account-renamed': 'Kunde umbenannt',
    'profile-changed': 'Profil geändert',
    'account-archived': 'Kunde archiviert',
    'account-unarchived': 'Kunde aus dem Archiv geholt',
    'account-deleted': 'Kunde gelöscht',
    'team-changed': 'Team geändert',
    'privacy-changed': 'Privat gemacht oder geöffnet',
    'link-made': 'Link erstellt',
    'link-changed': 'Link geändert',
    'link-revoked': 'Link widerrufen',
    'link-refused': 'Link abgelehnt',
    'guest-joined': 'Gast gekommen',
    'stage-said': 'Antwort des Kunden',
    'token-made': 'API-Token erstellt',
    'token-revoked': 'API-Token widerrufen',
    'account-exported': 'Kunde exportiert',
    'account-imported': 'Datei importiert',
    'import-begun': 'Import begonnen',
    'version-kept': 'Version aufbewahrt',
    'version-named': 'Version benannt',
    'version-deleted': 'Version gelöscht',
    'version-exported': 'Version exportiert',
    'restore-begun': 'Wiederherstellung begonnen',
    'person-reported': 'Auskunft über eine Person',
    'person-erased': 'Person gelöscht',
    'audit-exported': 'Protokoll exportiert',
    'review-started': 'Review begonnen',
    'review-ended': 'Review beendet',
    'review-deleted': 'Review gelöscht',
    'account-reviewed': 'Kunde im Review besprochen',
  },
  roles: {
    owner: 'Inhaber',
    manager: 'Manager',
    member: 'Mitglied',
    editor: 'Bearbeiter',
    commenter: 'Kommentator',
    viewer: 'Leser',
    'customer-editor': 'Kunde, der zeichnen darf',
    'customer-viewer': 'Kunde, der nur sieht',
    'customer-says': 'eine Frage an den Kunden',
  },
  nobody: 'Jemand',
  unnamed: 'Jemand ohne Namen',
  guest: (name) => `${name} (Gast)`,
  token: (name, of) => (of === '' ? `Das Token „${name}“` : `Das Token „${name}“ von ${of}`),
  from: (address) => `von ${address}`,
  filters: 'Filter',
  person: 'Wer',
  anybody: 'Alle',
  account: 'Kunde',
  anyAccount: 'Alle Kunden',
  deed: 'Was',
  anything: 'Alles',
  since: 'Von',
  until: 'Bis',
  clear: 'Filter aufheben',
  csv: 'Als CSV exportieren',
  more: 'Ältere Einträge zeigen',
  end: 'Keine älteren Einträge.',
  emptyTitle: 'Noch ist nichts aufgeschrieben',
  emptyText: 'Ab jetzt lesen Sie hier, wer was getan hat.',
  noneTitle: 'Nichts gefunden',
  noneText: 'Kein Eintrag passt zu diesen Filtern.',
  wrongOrder: 'Dieser Tag liegt vor dem ersten.',
  tryAgain: 'Noch einmal versuchen',
};
