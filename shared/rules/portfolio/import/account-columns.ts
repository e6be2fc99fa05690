// What the columns of a table of accounts can mean, and by which names programs and people write them.
import { foldHeader } from '../../exchange/fold.ts';

export const ACCOUNT_FIELDS = [
  'name',
  'id',
  'revenue',
  'profit',
  'potential',
  /** What the customer himself earns: that is what a CRM's "annual revenue" is. Not kept. */
  'their-revenue',
  /** Who looks after it, by name: its key account manager. */
  'owner',
  'tags',
  'status',
  'currency',
  'category',
  'spend',
  'volume',
  'deleted',
  'ignore',
] as const;
export type AccountField = (typeof ACCOUNT_FIELDS)[number];

/** A meaning, and for what is bought the category, where the column's own name tells it. */
export type AccountColumn = { field: AccountField; category: string | null };

const NAMES: Readonly<Partial<Record<AccountField, string>>> = {
  name: 'account name|account|name|company|company name|customer|customer name|client|client name|kunde|kundenname|firma|firmenname|unternehmen|konto|kontoname|accountname|firma name',
  id: 'id|account id|customer id|customer number|customer no|account number|kundennummer|kunden nr|kundennr|debitor|debitorennummer|debitor nr|kunden id',
  revenue:
    'revenue|our revenue|sales|turnover|revenue with us|sales with us|revenue last year|sales last year|umsatz|unser umsatz|umsatz mit uns|jahresumsatz mit uns|umsatz vorjahr|erloes|erloese',
  profit:
    'profit|our profit|margin|contribution|contribution margin|profit with us|ergebnis|gewinn|deckungsbeitrag|db|rohertrag|unser ergebnis',
  potential: 'potential|revenue potential|sales potential|potenzial|umsatzpotenzial|umsatzpotential',
  'their-revenue':
    'annual revenue|annualrevenue|company revenue|jahresumsatz|total revenue|gesamtumsatz|umsatz des kunden',
  owner:
    'kam|key account manager|account manager|account owner|owner|company owner|kundenbetreuer|kundenbetreuerin|betreuer|account besitzer|besitzer|inhaber|verantwortlich|verantwortlicher',
  tags: 'tags|tag|labels|segment|segments|schlagwoerter|schlagworte|segmente',
  status: 'status|account status|key account status|kundenstatus',
  currency: 'currency|account currency|waehrung|currencyisocode|transaction currency',
  category: 'category|product category|warengruppe|kategorie|produktgruppe',
  spend: 'spend|category spend|spend with us|spend with us in category|ausgaben bei uns|umsatz in warengruppe',
  volume: 'volume|category volume|total spend|spend volume|purchasing volume|einkaufsvolumen|volumen|gesamtvolumen',
  deleted: 'isdeleted|is deleted',
};

const fieldOf: ReadonlyMap<string, AccountField> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split('|').map((name) => [name, field as AccountField] as const),
  ),
);

/** "Category spend Bearings", "Volume: Bearings", "Umsatz (Wälzlager)": one category in the name of the column. */
const WITH_CATEGORY: readonly (readonly [RegExp, AccountField])[] = [
  [/^(?:category\s+)?(?:spend|ausgaben)(?:\s+(?:on|for|für))?\s*[:\-–(\s]\s*(.+?)\)?$/iu, 'spend'],
  [/^(?:category\s+)?(?:volume|volumen|einkaufsvolumen)(?:\s+(?:of|for|für))?\s*[:\-–(\s]\s*(.+?)\)?$/iu, 'volume'],
  [/^(?:revenue|umsatz)\s*[:(]\s*(.+?)\)?$/iu, 'spend'],
];

const IGNORED: AccountColumn = { field: 'ignore', category: null };

/** The general meaning of a column's name. */
export const accountColumnNamed = (header: string): AccountColumn => {
  const known = fieldOf.get(foldHeader(header));
  if (known) return { field: known, category: null };
  for (const [pattern, field] of WITH_CATEGORY) {
    const category = pattern.exec(header.trim())?.[1]?.trim();
    if (category) return { field, category };
  }
  return IGNORED;
};

/** Names that the head of a table of accounts holds, and that say nothing to us. */
const OTHER_NAMES: ReadonlySet<string> = new Set(
  (
    'type|industry|ownerid|billing street|billing city|billing state province|billing zip postal code|billing country|' +
    'billingcity|billingcountry|website|phone|employees|numberofemployees|number of employees|description|rating|account source|' +
    'created date|createddate|last activity|last modified date|parent account|record id|company domain name|city|country region|' +
    'lifecycle stage|lead status|create date|do not modify account|do not modify row checksum|do not modify modified on|main phone|' +
    'address 1 city|primary contact|email primary contact|accountid|accountnumber|statecode|branche|ort|land'
  ).split('|'),
);

const isColumnName = (cell: string): boolean =>
  accountColumnNamed(cell).field !== 'ignore' || OTHER_NAMES.has(foldHeader(cell));

/** How many cells of a row are names of columns. */
export const accountHeaderScore = (cells: readonly string[]): number => cells.filter(isColumnName).length;
