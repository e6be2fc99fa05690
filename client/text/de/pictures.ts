import type { pictures as en } from '../en/pictures.ts';

const inFigures = (count: number): string => count.toLocaleString('de-DE');
const accounts = (count: number): string => (count === 1 ? '1 Kunde' : `${inFigures(count)} Kunden`);
/** Nach „von“, „bei“ und „mit“. */
const ofAccounts = (count: number): string => (count === 1 ? '1 Kunden' : `${inFigures(count)} Kunden`);
const keyAccounts = (count: number): string => (count === 1 ? '1 Schlüsselkunde' : `${count} Schlüsselkunden`);
const stagesToo = (count: number): string => (count === 1 ? '1 Stufe' : `${count} Stufen`);

export const pictures: typeof en = {
  title: 'Bilder',
  switch: 'Bild',
  names: {
    functions: 'Wer ist wo erreicht',
    claims: 'Wer zu viel behauptet',
    boxes: 'Wohin die Mühe geht',
    positions: 'Wie Kunden uns sehen',
    pareto: 'Wer am meisten bringt',
    capacity: 'Kapazität der KAM',
    movement: 'Bewegung',
  },
  short: {
    functions: 'Abdeckung',
    claims: 'Stufen',
    boxes: 'Vier Felder',
    positions: 'Position',
    pareto: 'Pareto',
    capacity: 'Kapazität',
    movement: 'Bewegung',
  },
  leads: {
    functions: 'Jeder Kunde und wie gut in jeder seiner Funktionen jemand erreicht ist.',
    claims: 'Die Stufe, die wir behaupten, neben der Form, die die Karte zeigt.',
    boxes: 'Wie attraktiv ein Kunde für uns ist und wie stark die Beziehung.',
    positions: 'Unser Anteil an dem, was sie ausgeben, und unsere Bedeutung für sie, je Warengruppe.',
    pareto: 'Die wenigen Kunden, die am meisten bringen, und die vielen, die den Rest bringen.',
    capacity: 'Wie viele Schlüsselkunden jeder KAM führt und wie viele einer betreuen kann.',
    movement: 'Wo jeder Kunde an einem Tag stand und wo er an einem anderen steht.',
  },
  show: { label: 'Zeigen als', picture: 'Bild', table: 'Tabelle' },
  count: (shown, all) => (shown === all ? accounts(all) : `${inFigures(shown)} von ${ofAccounts(all)}`),
  yes: 'ja',
  no: 'nein',
  many: accounts,
  noShape: (count) => `${accounts(count)} ohne eine Funktion auf der Karte`,
  save: {
    label: 'Speichern',
    svg: 'Bild (SVG)',
    png: 'Bild (PNG)',
    csv: 'Tabelle (CSV)',
    xlsx: 'Tabelle (XLSX)',
    tooLarge: 'Das Bild ist für PNG zu groß. Speichern Sie es als SVG: Es bleibt in jeder Größe scharf.',
    failed: 'Das PNG ließ sich nicht erzeugen. Speichern Sie das Bild als SVG.',
    filtered: (shown, all) => `Ein Teil des Portfolios: ${inFigures(shown)} von ${ofAccounts(all)}`,
    sheet: 'Kunden',
  },
  marks: {
    help: 'Pfeiltasten führen von Zeichen zu Zeichen, die Eingabetaste zeigt die Kunden dahinter.',
    accounts: (title) => `Kunden hinter „${title}“`,
    none: 'Hier ist kein Kunde.',
    more: (count) => `und ${count} weitere: In der Tabelle stehen alle`,
    threads: (count) => (count === 1 ? '1 Faden' : `${count} Fäden`),
    coverage: (part, whole) => `${part} von ${whole} Funktionen`,
    close: 'Schließen',
  },
  table: {
    sort: (column) => `Nach ${column} sortieren`,
    more: (count) => `${count} weitere zeigen`,
    caption: (name, day) => `${name}, ${day}`,
  },
  notShown: 'Außerdem',
  searched: (words) => `„${words}“`,
  withoutSearch: (words) => `Die Suche nach ${words} aufheben`,
  nobody: {
    title: 'Es gibt noch keine Kunden zu zeichnen',
    text: 'Sobald Sie zum Team eines Kunden gehören, erscheint er in jedem Bild.',
    action: 'Neuer Kunde',
  },
  nothingFound: {
    title: 'Kein Kunde passt zum Filter',
    text: 'Es bleibt nichts zu zeichnen. Ohne den Filter sind alle Kunden wieder da.',
    action: 'Alle Kunden zeigen',
  },
  axes: {
    diamondIndex: 'Diamant-Index',
    claimed: 'Behauptete Stufe',
    strength: 'Stärke der Beziehung',
    attractiveness: 'Attraktivität',
    spend: 'Unser Anteil an ihren Ausgaben',
    significance: 'Unsere Bedeutung für sie',
    threads: 'Fäden',
  },
  columns: {
    account: 'Kunde',
    claimed: 'Behauptete Stufe',
    supported: 'Belegte Stufe',
    customer: 'Stufe des Kunden',
    diamondIndex: 'Diamant-Index',
    over: 'Stufen zu viel',
    attractiveness: 'Attraktivität (1–10)',
    strength: 'Stärke (1–10)',
    box: 'Feld',
    category: 'Warengruppe',
    spendShare: 'Anteil an den Ausgaben',
    significance: 'Bedeutung (1–5)',
    advice: 'Rat',
    rank: 'Rang',
    cumulative: 'Zusammen',
    vital: 'Bringt die 80 %',
    kam: 'KAM',
    keyAccounts: 'Schlüsselkunden',
    limit: 'Grenze',
    overLimit: 'Über der Grenze',
    others: 'Andere Kunden',
    which: 'Welche',
    direction: 'Richtung',
    threads: 'Fäden',
    on: (what, day) => `${what}, ${day}`,
    readOn: 'Gelesen am',
    reached: 'Erreicht ohne KAM',
    known: 'Mit bekannten Personen',
  },
  heat: {
    by: 'Spalten',
    functions: 'Funktionen',
    levels: 'Ebenen',
    said: (reached, all, by) =>
      `Jemand außer dem KAM erreicht ${inFigures(reached)} von ${inFigures(all)} ${by === 'functions' ? 'Funktionen' : 'Ebenen'}, in denen wir einen Namen kennen.`,
    strengths: { 2: 'mehrere Treffen', 3: 'vertieft', 4: 'vertraut' },
    states: {
      reached: 'erreicht',
      'only-kam': 'nur der KAM',
      planned: 'geplant',
      nobody: 'niemand erreicht',
      'no-post': 'dort niemand bekannt',
      none: 'keine solche Funktion',
    },
    of: (part, whole) => `${inFigures(part)} von ${inFigures(whole)}`,
    group: (title, count) => `${title} (${count})`,
    says: (account, column, state, reached, people) =>
      `${account}, ${column}: ${state}, ${reached} von ${people === 1 ? '1 Person' : `${people} Personen`} getroffen`,
    total: 'Erreicht',
    totalOf: 'ohne KAM',
    saysRow: (account, reached, known) => `${account}: ${reached} von ${known} erreicht, ohne den KAM`,
    saysColumn: (column, reached, count) => `${column}: ${reached} von ${ofAccounts(count)} erreicht`,
    incomplete: (count) =>
      count === 0
        ? 'Ohne den KAM ist alles erreicht'
        : `Bei ${ofAccounts(count)} ist ohne den KAM nicht alles erreicht`,
    missing: (column, count) => `${column}: bei ${ofAccounts(count)} nicht erreicht`,
    nobodyKnown: (count) => `${accounts(count)}, bei denen niemand auf der Karte steht`,
    empty: {
      title: 'Noch steht niemand eines Kunden auf einer Karte',
      text: 'Öffnen Sie einen Kunden und fügen Sie seine Personen mit ihren Funktionen hinzu. Jede Funktion wird hier eine Spalte.',
    },
  },
  claims: {
    said: (over, all) =>
      over === 0
        ? `Bei keinem von ${ofAccounts(all)} behaupten wir mehr, als Belege und Netz tragen.`
        : `Bei ${over} von ${ofAccounts(all)} behaupten wir mehr, als Belege und Netz tragen.`,
    says: ({ name, claimed, supported, index, over }) =>
      `${name}: behauptet ${claimed}, belegt ${supported ?? 'noch keine Stufe'}, Diamant-Index ${index}${over > 0 ? `, ${stagesToo(over)} zu viel` : ''}`,
    many: (count, over) => `${accounts(count)}, bei ${over} davon zu viel behauptet`,
    over: 'mehr behauptet als belegt',
    held: 'hält, was behauptet wird',
    supportedMark: 'belegte Stufe',
    notClaimed: (count) => `${accounts(count)} ohne behauptete Stufe`,
    ending: (count) => `${accounts(count)} in Entkopplung, nach unserem eigenen Wort`,
    empty: {
      title: 'Noch ist keine Stufe behauptet',
      text: 'Öffnen Sie einen Kunden, wählen Sie im Seitenfeld die Stufe und sagen Sie, wo Sie die Beziehung sehen. Die Belege, die Sie dort abhaken, entscheiden, was sie trägt.',
    },
  },
  boxes: {
    said: (key, develop, all) =>
      `Von ${ofAccounts(all)} ${key === 1 ? 'ist 1' : `sind ${key}`} attraktiv bei starker Beziehung; ${develop} ${develop === 1 ? 'ist' : 'sind'} attraktiv und noch zu entwickeln.`,
    says: (name, attractiveness, strength, box) =>
      `${name}: Attraktivität ${attractiveness}, Stärke ${strength}, ${box}`,
    names: { key: 'Schlüsselkunde', develop: 'Entwickeln', maintain: 'Pflegen', opportunistic: 'Gelegenheiten nutzen' },
    advice: {
      key: 'Schützen und gemeinsam wachsen: ein Team, das sich Funktion für Funktion trifft, ein gemeinsamer Plan, Zeit der Geschäftsleitung. Nicht mehr davon, als die KAM betreuen können.',
      develop:
        'Erst in Menschen investieren, dann in Preise: die Funktionen öffnen, die noch niemand kennt, und einen Förderer finden. Mit einem Datum; öffnet sich bis dahin nichts, gehört die Mühe woandershin.',
      maintain:
        'Bewahren, was trägt, und schlank betreuen: weniger Besuche, klare Ansprechpartner, keine Sonderprojekte. Die Beziehung ist ein Wert, auch wo kein Wachstum ist.',
      opportunistic:
        'Geschäft zu fairem Preis mitnehmen und nicht mehr versprechen. Die Mühe eines Diamanten fehlt sonst an anderer Stelle.',
    },
    notRated: (count) => `${accounts(count)} ohne vereinbarte Bewertung der Attraktivität`,
    noStrength: (count) => `${accounts(count)} mit Bewertung, aber ohne Wissen über die Beziehung`,
    toChoosing: 'Schlüsselkunden wählen',
    empty: {
      title: 'Noch ist kein Kunde gemeinsam bewertet',
      text: 'Attraktivität kommt aus der Wahl der Schlüsselkunden: Mehrere bewerten, die Bewertungen werden aufgedeckt, und was vereinbart wird, zählt, sobald die Runde geschlossen ist.',
    },
  },
  positions: {
    said: (partner, all) =>
      `In ${partner} von ${all} ${all === 1 ? 'Warengruppe' : 'Warengruppen'}, für jeden Kunden gezählt, behandelt uns der Kunde als strategischen Partner.`,
    says: (name, share, significance, box) => `${name}: ${share} der Ausgaben, Bedeutung ${significance}, ${box}`,
    many: (count) => `${count} Warengruppen`,
    names: {
      security: 'Strategische Absicherung',
      partner: 'Strategischer Partner',
      easy: 'Taktisch, einfach halten',
      profit: 'Taktisch, Preis drücken',
    },
    advice: {
      security:
        'Sie hängen für wenig Geld von uns ab und wollen keine Überraschung. Verlässlichkeit beweisen, Bestand vorhalten, einen zweiten Ansprechpartner nennen. Nur wachsen, wo sie danach fragen.',
      partner:
        'Sie teilen Pläne und erwarten dasselbe. Hierher gehört der Diamant: gemeinsame Teams, offene Kosten, wo beide gewinnen, ein Platz in ihrer Produktentwicklung.',
      easy: 'Es soll sie keinen Gedanken kosten. Bestellen mühelos machen, wenige Treffen, kein Team, nach dem niemand gefragt hat.',
      profit:
        'Sie nutzen ihr Volumen für bessere Preise, und wir sind ersetzbar. Die Kosten der Betreuung senken, oder vor der nächsten Ausschreibung finden, was unsere Bedeutung hebt.',
    },
    notKnown: (count) =>
      `${accounts(count)} ohne eine Warengruppe, in der Ausgaben, Volumen und Bedeutung bekannt sind`,
    empty: {
      title: 'Noch ist keine Warengruppe bewertet',
      text: 'Öffnen Sie das Profil eines Kunden und tragen Sie je Warengruppe ein, was er bei uns ausgibt, was er bei allen ausgibt und wie bedeutend wir für ihn sind.',
    },
  },
  pareto: {
    figure: 'Zahl',
    figures: { revenue: 'Umsatz', profit: 'Gewinn', potential: 'Potenzial' },
    said: (vital, all, share, figure) =>
      `${figure}: ${vital} von ${ofAccounts(all)} (${share}) ${vital === 1 ? 'bringt' : 'bringen'} 80 %.`,
    nothing: (figure) => `${figure}: Kein Kunde bringt etwas.`,
    says: (name, value, together, isVital) =>
      `${name}: ${value}${together === null ? '' : `, zusammen ${together}`}${isVital ? ', gehört zu denen, die 80 % bringen' : ''}`,
    ranks: (from, to) => `Rang ${from} bis ${to}`,
    mean: (value) => `${value} im Mittel`,
    line: (vital) => `${accounts(vital)} ${vital === 1 ? 'bringt' : 'bringen'} 80 %`,
    together: 'Zusammen',
    vitalKey: 'bringt die 80 %',
    restKey: 'der Rest',
    unknown: (count, figure) => `${accounts(count)} ohne Angabe: ${figure}`,
    lost: (count, sum) => `${accounts(count)} mit Verlust, zusammen ${sum}: Nach dem Gipfel fällt die Linie`,
    toImport: 'Zahlen importieren',
    empty: (figure) => ({
      title: `Noch fehlt bei jedem Kunden die Angabe: ${figure}`,
      text: 'Importieren Sie die Kunden Ihres CRM mit ihren Zahlen, oder tragen Sie sie im Profil eines Kunden ein.',
    }),
  },
  capacity: {
    said: (key, kams, over, limit) =>
      over === 0
        ? `${keyAccounts(key)} bei ${kams} KAM; niemand hat mehr als ${limit}.`
        : `${keyAccounts(key)} bei ${kams} KAM; ${over} ${over === 1 ? 'hat' : 'haben'} mehr als ${limit}.`,
    says: (name, key, over, others) =>
      `${name}: ${keyAccounts(key)}${over > 0 ? `, ${over} über der Grenze` : ''}, ${others} andere`,
    limit: (limit) => `Grenze ${limit}`,
    of: (key, limit) => `${key} von ${limit}`,
    atLeast: (key, limit) => `mindestens ${key} von ${limit}`,
    part: 'Gezählt unter den Kunden, die Sie hier sehen; ein KAM kann weitere führen.',
    over: (over) => `${over} zu viel`,
    others: (count) => `+ ${count} andere`,
    withoutKam: (count) => `${keyAccounts(count)} ohne KAM`,
    empty: {
      title: 'Noch ist kein Kunde Schlüsselkunde',
      text: 'Wählen Sie Schlüsselkunden, oder geben Sie einem Kunden in seinem Profil den Status „Schlüsselkunde“. KAM ist, wer auf seiner Karte an der Spitze unserer Seite steht.',
    },
  },
  movement: {
    from: 'Von',
    until: 'Bis',
    said: (up, down, still, mixed) =>
      [
        `${accounts(up)} aufwärts`,
        `${inFigures(down)} abwärts`,
        ...(mixed > 0 ? [`${mixed} in einem auf, im anderen ab`] : []),
        `${inFigures(still)} unverändert`,
      ]
        .join(', ')
        .concat('.'),
    says: (name, ways) => `${name}: ${ways.join(', ')}`,
    what: 'Was sich bewegt',
    whats: {
      threads: 'Fäden',
      diamondIndex: 'Diamant-Index',
      functionCoverage: 'Abdeckung',
      shape: 'Fäden und Form',
      claims: 'Behauptung und Form',
    },
    measures: {
      threads: 'Fäden',
      diamondIndex: 'Diamant-Index',
      functionCoverage: 'Abdeckung',
      claimed: 'Behauptete Stufe',
    },
    which: 'Welche Kunden',
    all: 'Alle',
    onlyMoved: 'Nur bewegte',
    spread: (measure) => `Wie viele sich wie weit bewegt haben: ${measure}`,
    furthest: { up: 'Am weitesten aufwärts', down: 'Am weitesten abwärts' },
    none: { up: 'Keiner ging aufwärts.', down: 'Keiner ging abwärts.' },
    more: (count) => `und ${inFigures(count)} weitere`,
    moreTitle: {
      up: (count) => `und ${count} weitere, die aufwärts gingen`,
      down: (count) => `und ${count} weitere, die abwärts gingen`,
    },
    stayed: (count) => `${accounts(count)} unverändert`,
    binTitle: (by, count) => `${by}: ${accounts(count)}`,
    saysBin: (count, over, to, measure) =>
      over === null ? `${accounts(count)}: ${measure} ${to}` : `${accounts(count)}: ${measure} über ${over} bis ${to}`,
    saysOne: (name, way, by, measure) => `${name}: ${way}, ${by} (${measure})`,
    less: 'weniger bewegt, zusammengefasst',
    leftOut: (count) => `${accounts(count)} unverändert und weggelassen`,
    nobodyMoved: {
      title: 'Zwischen diesen beiden Tagen hat sich kein Kunde bewegt',
      text: 'Alle, von denen etwas bekannt ist, blieben, wo sie waren. Zeigen Sie alle Kunden, oder wählen Sie Tage, die weiter auseinanderliegen.',
    },
    change: (measure) => `Änderung, ${measure}`,
    saysMany: (count, one) => `${accounts(count)} wie ${one}`,
    directions: { up: 'aufwärts', down: 'abwärts', mixed: 'eins auf, eins ab', still: 'unverändert' },
    notKnown: (from, until) => (count) => `${accounts(count)}, von denen am ${from} oder ${until} nichts bekannt ist`,
    readEarlier: (count) =>
      `${accounts(count)}, wie zuletzt vor den gewählten Tagen bekannt, am Ende eines Monats: Die Tabelle nennt die Tage`,
    failed: 'Die gespeicherten Tage ließen sich nicht lesen. Gezeigt wird, was die Karten über die Monatsenden sagen.',
    wrongOrder: 'Der erste Tag liegt nach dem zweiten.',
    empty: {
      title: 'Über diese beiden Tage ist nichts bekannt',
      text: 'Wählen Sie andere Tage. Eine Karte weiß vom Gestern, was ein Datum hat: seit wann jemand da ist und seit wann man sich trifft.',
    },
  },
};
