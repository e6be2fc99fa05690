import type { findings as en } from '../en/findings.ts';
import { type Said, who } from '../said.ts';

const times = (count: number, one: string, many: string): string => (count === 1 ? `1 ${one}` : `${count} ${many}`);
const percent = (share: number): string => `${Math.round(share * 100)} %`;
const listed = (names: readonly string[]): Said[] =>
  names.flatMap((name, index): Said[] =>
    index === 0 ? [who(name)] : [index === names.length - 1 ? ' und ' : ', ', who(name)],
  );

export const findings: typeof en = {
  title: 'Befunde',
  none: 'An diesem Tag gibt es nichts zu beanstanden.',
  severity: { critical: 'Kritisch.', warning: 'Warnung.', note: 'Hinweis.' },
  counts: {
    critical: (n) => `${n} kritisch`,
    warning: (n) => times(n, 'Warnung', 'Warnungen'),
    note: (n) => times(n, 'Hinweis', 'Hinweise'),
  },
  more: (count) => `${count} weitere`,
  fewer: 'Weniger zeigen',
  /** By name, where a sentence is too long. */
  rules: {
    'single-threaded': 'Wenige Fäden',
    'unreached-decider': 'Entscheider nicht erreicht',
    'stale-line': 'Stiller Kontakt',
    'orphaned-line': 'Kontakt in der Luft',
    'powerful-opponent': 'Mächtiger Gegner',
    'kam-overload': 'Zu viel beim KAM',
    uncoordinated: 'Nicht abgestimmt',
    'thin-map': 'Wenige bekannt',
    'uncovered-function': 'Funktion nicht erreicht',
    'uncovered-level': 'Ebene nicht erreicht',
    'no-economic-buyer': 'Niemand gibt das Geld frei',
    'no-mentor': 'Kein Mentor',
    'no-executive-sponsor': 'Kein Förderer ganz oben',
    'nobody-negative': 'Niemand gegen uns',
    'stage-overclaimed': 'Stufe zu hoch angesetzt',
    'perception-gap': 'Der Kunde sieht es anders',
    'not-edited': 'Nicht bearbeitet',
    'not-reviewed': 'Nicht geprüft',
  },
  only: 'Nur das auf der Karte',
  whole: 'Wieder die ganze Karte',
  onlySaid: 'Nur worauf dieser Befund beruht, ist zu sehen.',
  accept: 'Annehmen …',
  discuss: 'Besprechen',
  says: {
    singleThreaded: (threads) =>
      threads === 0
        ? ['Keine tragende Linie dorthin.']
        : threads === 1
          ? ['Nur ein Faden: Geht eine Person, kennt hier niemand mehr jemanden dort.']
          : [`Nur ${threads} Fäden halten die Beziehung.`],
    kamOverload: (share, coverage) => [
      `Der KAM hält ${percent(share)} der Linien, während ${percent(coverage)} der Funktionen abgedeckt sind: Viel hängt an einem Kalender.`,
    ],
    uncoordinated: (coordinated, holders) => [
      `Nur ${coordinated} von ${holders}, die eine Linie halten, sind mit dem KAM verbunden: viele Gespräche, nicht eines.`,
    ],
    thinMap: (people, from, to) => [
      people === 0
        ? 'Niemand vom Kunden steht auf der Karte'
        : `Nur ${times(people, 'Person', 'Personen')} vom Kunden auf der Karte`,
      `; ${from} bis ${to} werden empfohlen.`,
    ],
    unreachedDecider: (name, part, decisions, isBrief) => [
      who(name),
      part === 'decider' ? ' entscheidet' : ' gibt das Geld frei',
      ...(decisions.length > 0 ? [' bei ', ...listed(decisions)] : []),
      isBrief ? '. Der Kontakt ist nur flüchtig.' : '. Niemand hat diese Person getroffen.',
    ],
    noEconomicBuyer: (decision) =>
      decision === null
        ? ['Keine Entscheidung ist notiert: Wer entscheidet worüber, und wer gibt das Geld frei?']
        : ['Niemand ist genannt, der das Geld freigibt für ', who(decision), '.'],
    noMentor: () => ['Niemand dort wirbt für uns, wenn wir nicht im Raum sind.'],
    noExecutiveSponsor: (level) => ['Kein Unterstützer, den wir erreichen, auf der Ebene ', who(level), '.'],
    uncoveredFunction: (name, people) => [
      who(name),
      ` ist nicht erreicht: ${times(people, 'Person', 'Personen')}, keine tragende Linie.`,
    ],
    uncoveredLevel: (name, people) => [
      'Niemand auf der Ebene ',
      who(name),
      ` ist erreicht: ${times(people, 'Person', 'Personen')}, keine tragende Linie.`,
    ],
    staleLine: (ours, theirs, days, isAhead) => [
      ...(isAhead ? ['Treffen sie sich bis dahin nicht, hat '] : []),
      who(ours),
      isAhead ? ' dann seit ' : ' hat seit ',
      times(days, 'Tag', 'Tagen'),
      ' keinen Kontakt mit ',
      who(theirs),
      '.',
    ],
    powerfulOpponent: (name, through) => [
      who(name),
      ' ist gegen uns',
      ...(through === null ? [' und hat Gewicht'] : [', hat das Ohr von ', who(through)]),
      ', und niemand von uns kümmert sich darum.',
    ],
    orphanedLine: (name, other, why, successor) => [
      who(name),
      why === 'left' ? ' ist gegangen' : ' arbeitet jetzt anderswo im Unternehmen',
      ': Die Linie mit ',
      who(other),
      ' hängt in der Luft',
      ...(successor === null ? ['.'] : [', bis sie übergeht an ', who(successor), '.']),
    ],
    stageOverclaimed: (claimed, supported) => [
      'Wir behaupten ',
      who(claimed),
      '. Belege und Netz tragen ',
      supported === null ? 'noch keine Stufe' : who(supported),
      '.',
    ],
    perceptionGap: (claimed, customer) => ['Wir behaupten ', who(claimed), ', der Kunde sagt ', who(customer), '.'],
    nobodyNegative: () => ['Niemand auf der Karte ist gegen uns. Das stimmt selten.'],
    notEdited: (days) => [`Seit ${times(days, 'Tag', 'Tagen')} hat niemand diese Karte geändert.`],
    notReviewed: (days) => [`Die letzte Prüfung ist ${times(days, 'Tag', 'Tage')} her.`],
  },
  actions: {
    introduce: { button: 'Erstes Treffen planen', text: (names) => `Treffen vereinbaren mit ${names}` },
    deepen: { button: 'Zweite Linie planen', text: (names) => `Eine zweite Linie aufbauen neben ${names}` },
    'link-to-kam': { button: 'Runde mit dem KAM planen', text: (names) => `${names} und den KAM zusammenbringen` },
    'share-load': { button: 'Übergabe von Linien planen', text: () => 'Linien des KAM an Kollegen übergeben' },
    'find-people': { button: 'Suche nach Personen planen', text: () => 'Herausfinden, wer beim Kunden noch zählt' },
    'name-role': { button: 'Klärung planen', text: () => 'Herausfinden, wer das Geld freigibt' },
    'win-mentor': {
      button: 'Mentor gewinnen planen',
      text: () => 'Jemanden gewinnen, der für uns spricht, wenn wir nicht da sind',
    },
    'win-sponsor': { button: 'Förderer gewinnen planen', text: () => 'Einen Förderer auf der höchsten Ebene gewinnen' },
    touch: { button: 'Anruf planen', text: (names) => `Kontakt aufnehmen: ${names}` },
    'name-owner': { button: 'Zuständigkeit planen', text: (names) => `Festlegen, wer sich kümmert um ${names}` },
    'hand-over': { button: 'Übergabe planen', text: (names) => `Die Linie übergeben: ${names}` },
    'correct-stage': { button: 'Neue Einschätzung planen', text: () => 'Die Stufe neu einschätzen, mit Belegen' },
    'ask-customer': {
      button: 'Frage an den Kunden planen',
      text: () => 'Den Kunden fragen, wie er die Beziehung sieht',
    },
    'look-for-sceptic': { button: 'Suche nach Skeptikern planen', text: () => 'Herausfinden, wer Nein sagen würde' },
    review: { button: 'Prüfung planen', text: () => 'Diese Karte mit dem Team prüfen' },
  },
  planned: (owner, day) => (owner === null ? `Aufgabe geplant für ${day}` : `Aufgabe geplant für ${owner}, ${day}`),
  acceptTitle: 'Diesen Befund annehmen?',
  acceptText: 'Er verlässt die Liste bis zum Tag unten. Der Grund bleibt, und alle im Team sehen ihn.',
  reason: 'Grund',
  reasonHint: 'Warum das Team damit leben kann',
  reasonNeeded: 'Nennen Sie den Grund, damit die nächste Prüfung ihn kennt.',
  until: 'Wieder ansehen am',
  untilText: 'Leer: nie wieder.',
  untilPassed: 'Dieser Tag ist vorbei.',
  acceptNow: 'Annehmen',
  acceptedToast: 'Der Befund ist angenommen.',
  undo: 'Rückgängig',
  accepted: (count) => `${count} angenommen`,
  acceptedUntil: (reason, day) => (day === null ? reason : `${reason} · bis ${day}`),
  again: 'Wieder zeigen',
};
