/**
 * The documented table behind guess-function.ts (docs/spec/exchange.md explains it). Words are folded: lower case, ä as
 * ae, no accents. A word ending in "-" also begins longer words ("einkauf-" finds "Einkaufsleiterin"), one beginning
 * with "-" ends them ("-einkauf" finds "Zentraleinkauf"); all others stand alone. Spaces join words to a phrase.
 */
export type FunctionWords = {
  /** Ids and names by which an account may know the function, besides its title words. */
  lanes: readonly string[];
  /** Words of titles and departments that belong to it. */
  titles: readonly string[];
  /** Where people of this function stand when the account has no such lane. */
  otherwise?: readonly FunctionConcept[];
};

export type FunctionConcept =
  | 'board'
  | 'finance'
  | 'purchasing'
  | 'sales'
  | 'marketing'
  | 'product'
  | 'rnd'
  | 'operations'
  | 'logistics'
  | 'quality'
  | 'it'
  | 'service'
  | 'hr'
  | 'legal'
  | 'sustainability'
  | 'strategy';

const words = (text: string): string[] => text.split('|');

/** In a title that names several, the word that stands first decides; of two at the same place the longer. */
export const FUNCTION_WORDS: Readonly<Record<FunctionConcept, FunctionWords>> = {
  finance: {
    lanes: words('finance|finances|finanzen|controlling|accounting|treasury'),
    titles: words(
      'cfo|chief financial officer|finance|financial|finanz-|controller|controllerin|controlling|-controlling|treasurer|treasury|' +
        'accounting|accountant|accounts payable|accounts receivable|buchhalt-|rechnungswesen|bilanz-|kaufmaennisch-|tax|steuern|auditor|audit|revision',
    ),
  },
  purchasing: {
    lanes: words('purchasing|procurement|buying|sourcing|einkauf|beschaffung'),
    titles: words(
      'cpo|chief procurement officer|chief purchasing officer|purchasing|purchaser|procurement|buyer|buying|sourcing|category manager|' +
        'category buyer|commodity manager|supplier manager|supplier management|einkauf-|-einkauf|einkaeufer-|beschaff-|materialgruppen-|lieferanten-|warengruppen-|it procurement|it einkauf|technical buyer|technical purchas-|technical procurement|technischer einkaeufer-|technische einkaeuferin|strategic sourcing',
    ),
  },
  sales: {
    lanes: words('sales|vertrieb|commercial|verkauf|key account management'),
    titles: words(
      'cso|cco|cro|chief sales officer|chief commercial officer|chief revenue officer|sales|commercial|account manager|account executive|' +
        'account director|key account-|kam|business development|vertrieb-|-vertrieb|verkauf-|verkaeufer-|aussendienst|innendienst|kundenbetreu-|sales operations|sales finance',
    ),
  },
  marketing: {
    lanes: words('marketing|brand|communications|kommunikation'),
    titles: words(
      'cmo|chief marketing officer|marketing|-marketing|brand|communications|communication|public relations|pr manager|kommunikation-|' +
        'unternehmenskommunikation|presse-|werbe-|werbung|market research|marktforschung|trade marketing|product marketing|produktmarketing|digital marketing|online marketing|service marketing',
    ),
  },
  product: {
    lanes: words('product|product management|produktmanagement|produkt'),
    titles: words(
      'chief product officer|product manager|product management|product owner|produktmanag-|produktverantwort-|product',
    ),
    otherwise: ['marketing', 'rnd'],
  },
  rnd: {
    lanes: words(
      'rnd|r&d|r & d|research|research and development|development|engineering|technology|forschung|forschung und entwicklung|f&e|entwicklung|technik|technical|innovation',
    ),
    titles: words(
      'cto|chief technology officer|chief technical officer|r&d|r & d|research|researcher|scientist|development|developer|engineer|engineering|' +
        'design|designer|innovation|laboratory|lab|technical director|technology|technical|f&e|f & e|forsch-|entwickl-|ingenieur-|konstrukt-|technisch-|technik|labor-|versuch-',
    ),
    otherwise: ['it'],
  },
  operations: {
    lanes: words('operations|production|manufacturing|produktion|fertigung|betrieb|werk|ops|plant'),
    titles: words(
      'coo|chief operating officer|chief operations officer|operations|operation|production|manufacturing|plant|factory|shift|maintenance|lean|' +
        'assembly|process engineer|industrial engineering|produktions-|produktion|fertigung-|werkleit-|werksleit-|betriebsleit-|schichtleit-|montage-|instandhalt-|' +
        'arbeitsvorbereitung|industrialisierung|hse|ehs|arbeitssicherheit',
    ),
  },
  logistics: {
    lanes: words('logistics|supply chain|logistik|supply chain management|scm|distribution|warehouse|lager|transport'),
    titles: words(
      'chief supply chain officer|logistics|logistic|logistik-|-logistik|supply chain|warehouse|warehousing|distribution|transport|transportation|fleet|' +
        'shipping|freight|customs|inventory|materials manager|materials management|materials planning|demand planning|demand planner|' +
        'lager-|versand-|disponent-|disposition|spedition-|zoll-|materialwirtschaft|fuhrpark-|scm',
    ),
    otherwise: ['operations'],
  },
  quality: {
    lanes: words('quality|quality assurance|quality management|qa|qualitaet|qualitaetsmanagement|qm'),
    titles: words(
      'cqo|chief quality officer|quality|qa|qm|qs|qualitaet-|supplier quality|regulatory affairs|validation',
    ),
    otherwise: ['operations', 'rnd'],
  },
  it: {
    lanes: words('it|information technology|ict|digital|edv|software|data'),
    titles: words(
      'cio|ciso|cdo|chief information officer|chief digital officer|chief data officer|chief information security officer|it|ict|edv|information technology|' +
        'information systems|information security|informatik-|software|sap|erp|data|digital-|infrastructure|cyber-|devops|system administrator|systemadministrat-|it architect|cloud|it-leit-|it-manag-',
    ),
    otherwise: ['rnd'],
  },
  service: {
    lanes: words(
      'service|services|customer service|after sales|aftersales|support|customer success|kundendienst|kundenservice',
    ),
    titles: words(
      'service|services|customer service|customer care|customer success|after sales|aftersales|support|technical support|field service|helpdesk|service desk|' +
        'kundendienst-|kundenservice-|servicetechnik-|serviceleit-|anwendungstechnik-|spare parts|ersatzteil-|training',
    ),
  },
  hr: {
    lanes: words('hr|human resources|people|people and culture|personal|personnel|personalwesen|personalabteilung'),
    titles: words(
      'chro|chief human resources officer|chief people officer|hr|human resources|people and culture|people operations|talent|recruiter|recruiting|' +
        'leiter personal|leiterin personal|leitung personal|personalleit-|personalreferent-|personalwesen|personalentwickl-|arbeitsdirektor-',
    ),
  },
  legal: {
    lanes: words('legal|law|recht|legal and compliance|compliance'),
    titles: words(
      'clo|general counsel|chief legal officer|legal|counsel|lawyer|attorney|compliance|contract manager|contracts manager|recht|rechtsabteilung|' +
        'justiziar-|syndikus-|vertragsmanag-|datenschutz-|data protection',
    ),
  },
  sustainability: {
    lanes: words('sustainability|esg|nachhaltigkeit|environment|umwelt'),
    titles: words(
      'sustainability|esg|csr|chief sustainability officer|environmental|nachhaltigkeit-|umwelt-|energiemanag-',
    ),
    otherwise: ['strategy'],
  },
  strategy: {
    lanes: words('strategy|strategie|corporate development|business development|unternehmensentwicklung'),
    titles: words(
      'strategy|strategic planning|strategie-|corporate development|unternehmensentwicklung|mergers|transformation',
    ),
    otherwise: ['board'],
  },
  board: {
    lanes: words(
      'board|management|general management|executive board|management board|executive|leadership|vorstand|geschaeftsfuehrung|geschaeftsleitung|direktion|ceo',
    ),
    titles: words(
      'ceo|chief executive|chief executive officer|chief of staff|managing director|general manager|president|chairman|chairwoman|chair|board|owner|founder|co-founder|' +
        'geschaeftsfuehr-|geschaeftsleit-|vorstand-|vorsitzend-|inhaber-|gruender-|generaldirektor-|direktion|country manager|gf',
    ),
  },
};

export type LevelConcept = 'executive' | 'director' | 'manager' | 'specialist';

/** Ids and names by which an account may know the four levels. */
export const LEVEL_NAMES: Readonly<Record<LevelConcept, readonly string[]>> = {
  executive: words(
    'executive|executives|c level|c-level|top management|board|geschaeftsleitung|geschaeftsfuehrung|vorstand|leitung',
  ),
  director: words('director|directors|direktor|direktion|bereichsleitung|head|vp|vice president|senior management'),
  manager: words('manager|managers|middle management|abteilungsleitung|teamleitung|management|fuehrungskraft|lead'),
  specialist: words(
    'specialist|specialists|expert|staff|spezialist|fachkraft|fachebene|mitarbeiter|sachbearbeitung|experte',
  ),
};

/** Tried in this order; the first line with a word of the title decides. */
export const LEVEL_WORDS: readonly (readonly [LevelConcept, readonly string[]])[] = [
  [
    'specialist',
    words(
      'assistant to|assistant of|executive assistant|personal assistant|management assistant|assistenz-|assistentin|sekretaer-|secretary to|account executive|office manager|vorstandsassist-|referent-',
    ),
  ],
  [
    'manager',
    words(
      'teamleit-|gruppenleit-|abteilungsleit-|schichtleit-|projektleit-|werkleit-|werksleit-|betriebsleit-|filialleit-|referatsleit-|stellv- abteilungsleit-|office manager',
    ),
  ],
  ['director', words('vice president|vp|svp|evp|avp|vizepraesident-')],
  [
    'executive',
    words(
      'ceo|cfo|coo|cto|cio|ciso|cmo|cso|cco|cro|cpo|chro|cdo|clo|cqo|chief-|president|managing director|general counsel|owner|founder|co-founder|chairman|chairwoman|chair|board|' +
        'executive director|member of the executive board|general manager|geschaeftsfuehr-|geschaeftsleit-|vorstand-|vorsitzend-|inhaber-|gruender-|generaldirektor-|partner|gf|praesident-',
    ),
  ],
  [
    'director',
    words(
      'director|directors|direktor-|head|head of|leiter|leiterin|leitung|-leiter|-leiterin|-leitung|bereichsleit-|hauptabteilungsleit-|prokurist-|principal|senior manager',
    ),
  ],
  [
    'manager',
    words(
      'manager|managerin|-manager|-managerin|management|lead|supervisor|foreman|meister|meisterin|superintendent|coordinator|koordinator-|product owner|scrum master|controller|controllerin',
    ),
  ],
  [
    'specialist',
    words(
      'specialist|engineer|buyer|purchaser|planner|analyst|consultant|developer|designer|architect|technician|assistant|administrator|representative|clerk|officer|scientist|researcher|associate|' +
        'expert|trainee|accountant|advisor|adviser|agent|operator|spezialist-|-ingenieur|-ingenieurin|ingenieur-|einkaeufer-|disponent-|sachbearbeit-|entwickl-|konstrukt-|techniker-|-techniker|-technikerin|' +
        'berater-|fachkraft|-fachkraft|mitarbeiter-|kaufmann|kauffrau|buchhalter-|planer-|experte|expertin|werkstudent-|kundenbetreu-|verkaeufer-|laborant-',
    ),
  ],
];
