import type { say as en } from '../en/say.ts';

export const say: typeof en = {
  tab: 'Eine Frage',
  question: (supplier, customer) =>
    supplier && customer
      ? `Wie sehen Sie die Zusammenarbeit zwischen ${customer} und ${supplier}?`
      : supplier
        ? `Wie sehen Sie Ihre Zusammenarbeit mit ${supplier}?`
        : 'Wie sehen Sie unsere Zusammenarbeit?',
  lead: 'Wählen Sie, was aus Ihrer Sicht am ehesten zutrifft. Eine richtige Antwort gibt es nicht.',
  stages: {
    exploratory: {
      title: 'Wir lernen uns gerade kennen',
      text: 'Wir sprechen miteinander und prüfen, ob eine Zusammenarbeit sinnvoll ist. Gekauft wurde noch wenig oder nichts.',
    },
    basic: {
      title: 'Ein Lieferant unter mehreren',
      text: 'Aufträge laufen, meist über ein oder zwei Ansprechpartner. Wir könnten leicht woanders kaufen.',
    },
    'co-operative': {
      title: 'Wir arbeiten an einigen Stellen zusammen',
      text: 'Auf beiden Seiten kennen sich mehrere Leute. Wir teilen, was nötig ist, und sehen uns auch andere an.',
    },
    interdependent: {
      title: 'Wir verlassen uns aufeinander',
      text: 'Viele Bereiche und Ebenen arbeiten zusammen, Vertrauliches wird offen besprochen. Jeder würde den anderen vermissen.',
    },
    integrated: {
      title: 'Wir arbeiten fast wie ein Team',
      text: 'Gemeinsame Teams, ein gemeinsamer langfristiger Plan, offene Kalkulation. Eine Trennung täte beiden weh.',
    },
    uncoupling: {
      title: 'Es geht zu Ende',
      text: 'Wir fahren die Zusammenarbeit zurück oder wollen das tun.',
    },
  },
  choose: 'Wo die Zusammenarbeit steht',
  chooseNeeded: 'Wählen Sie die Zeile, die am ehesten zutrifft.',
  comment: 'Möchten Sie etwas ergänzen? (freiwillig)',
  commentHint: 'Was gut läuft, was fehlt, was sich ändern sollte.',
  commentLong: (count) => `${count} Zeichen zu lang.`,
  name: 'Ihr Name',
  nameNeeded: 'Ihr Name fehlt noch.',
  reads: (supplier) =>
    supplier
      ? `Das Team von ${supplier} liest Ihre Antwort und Ihren Kommentar mit Ihrem Namen.`
      : 'Das Team, das Sie fragt, liest Ihre Antwort und Ihren Kommentar mit Ihrem Namen.',
  send: 'Antwort senden',
  sendAgain: 'Geänderte Antwort senden',
  keep: 'Lassen, wie sie ist',
  thanks: (name) => `Vielen Dank, ${name}.`,
  arrived: (supplier) => `Ihre Antwort ist bei ${supplier || 'unserem Team'} angekommen.`,
  givenOn: (day) => `Ihre Antwort vom ${day}`,
  yourComment: 'Ihr Kommentar',
  noComment: 'Kein Kommentar',
  change: 'Antwort ändern',
  until: (day) => `Mit diesem Link können Sie sie bis ${day} ändern.`,
  untilRevoked: 'Mit diesem Link können Sie sie ändern.',
  lockedTitle: 'Ihre Sicht ist gefragt',
  lockedText: 'Dieser Link ist mit einem Kennwort geschützt. Wer ihn Ihnen geschickt hat, kennt es.',
  passphrase: 'Kennwort',
  wrong: 'Das ist nicht das Kennwort dieses Links.',
  open: 'Weiter',
  endedTitle: { expired: 'Dieser Link ist abgelaufen', revoked: 'Dieser Link wurde zurückgezogen' },
  endedText:
    'Er nimmt keine Antworten mehr an. Wenn Sie noch etwas sagen möchten, bitten Sie den Absender um einen neuen.',
  unknownTitle: 'Dieser Link führt nirgendwohin',
  unknownText:
    'Vielleicht ist er unvollständig. Öffnen Sie ihn noch einmal aus der Nachricht, mit der er kam, oder bitten Sie um einen neuen.',
  unreachableTitle: 'Die Seite ist gerade nicht erreichbar',
  language: 'Sprache',
  loading: 'Die Frage ist unterwegs',
};
