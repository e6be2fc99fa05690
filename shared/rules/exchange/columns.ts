import { foldHeader } from './fold.ts';

/** What a column of a file can mean. Several columns may mean the same: the first filled cell counts. */
export const FIELDS = [
  'name',
  'first-name',
  'middle-name',
  'last-name',
  'prefix',
  'suffix',
  'title',
  'department',
  'company',
  'email',
  'phone',
  'url',
  'location',
  'city',
  'country',
  'manager-name',
  'manager-id',
  'id',
  'side',
  'function',
  'level',
  'unit',
  'status',
  'tip',
  'deleted',
  'ignore',
] as const;
export type Field = (typeof FIELDS)[number];

/**
 * Column names as people and programs write them, folded (lower case, no punctuation). English first, then German as
 * Outlook, LinkedIn and hand-made lists have them. What a program means by its own names stands in programs.ts.
 */
const NAMES: Readonly<Record<Exclude<Field, 'ignore'>, string>> = {
  name: 'name|full name|contact name|display name|contact|person|ansprechpartner|kontakt|mitarbeiter|vollstaendiger name|anzeigename|name vorname',
  'first-name': 'first name|firstname|given name|forename|vorname|first',
  'middle-name': 'middle name|middlename|additional name|weitere vornamen|zweiter vorname',
  'last-name': 'last name|lastname|family name|surname|nachname|familienname|zuname|last',
  prefix: 'salutation|name prefix|honorific prefix|anrede|prefix',
  suffix: 'suffix|name suffix|honorific suffix|namenssuffix',
  title:
    'job title|jobtitle|title|position|role|function title|organization title|organization 1 title|stellenbezeichnung|berufsbezeichnung|titel|rolle|funktionsbezeichnung|jobbezeichnung',
  department: 'department|organization department|organization 1 department|abteilung|bereich|dept',
  company:
    'company|company name|account name|account|organization|organisation|organization name|organization 1 name|employer|firma|unternehmen|associated company|parentcustomerid|parent customer|firmenname',
  email:
    'email|e mail|mail|email address|e mail address|emailaddress|emailaddress1|emailaddress2|emailaddress3|e mail 2 address|e mail 3 address|e mail 1 value|e mail 2 value|e mail 3 value|work email|primary email|additional email addresses|e mail adresse|e mail 2 adresse|e mail 3 adresse|mailadresse|email 2|email 3',
  phone:
    'phone|phone number|telephone|telephone1|business phone|business phone 2|work phone|mobile|mobile phone|mobile phone number|mobilephone|primary phone|phone 1 value|phone 2 value|phone 3 value|telefon|telefonnummer|telefon geschaeftlich|telefon geschaeftlich 2|mobiltelefon|mobil|handy|tel',
  url: 'url|profile url|profile|linkedin|linkedin url|linkedin profile|linkedin profile url|linkedin bio|web page|website|web site|webseite|website url|website 1 value|websiteurl|profil|profil url',
  location: 'location|office location|office|standort|buero|ort|site',
  city: 'city|mailing city|business city|work city|address 1 city|address1 city|stadt|ort geschaeftlich',
  country:
    'country|country region|mailing country|business country|business country region|address 1 country region|address1 country|land|land region geschaeftlich|land geschaeftlich',
  'manager-name':
    'manager s name|manager name|manager|reports to|reports to name|name der des vorgesetzten|name des vorgesetzten|vorgesetzter|vorgesetzte|berichtet an|supervisor|line manager',
  'manager-id': 'reportstoid|reports to id',
  id: 'facet id',
  side: 'side|seite',
  function: 'function|business function|lane|funktion',
  level: 'level|seniority|ebene|hierarchieebene',
  unit: 'unit|organisation unit|organization unit|einheit|organisationseinheit',
  status: 'status',
  tip: 'tip',
  deleted: 'isdeleted',
};

const fieldOf: ReadonlyMap<string, Field> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) => names.split('|').map((name) => [name, field as Field] as const)),
);

/** The general meaning of a column's name, or 'ignore' when it is not one that we know. */
export const fieldNamed = (header: string): Field => fieldOf.get(foldHeader(header)) ?? 'ignore';

/** Names that only a header row holds, but whose columns say nothing about a person's place on the map. */
const OTHER_NAMES: ReadonlySet<string> = new Set(
  (
    'connected on|notes|labels|birthday|record id|record id contact|contact id|account id|id|description|lead source|lead status|' +
    'contact owner|subject|start date|opportunityid|contactid|accountid|opportunity id|isprimary|do not modify contact|' +
    'e mail 1 label|e mail 1 type|phone 1 label|phone 1 type|categories|nickname|file as|create date|ownerid|meeting organizer'
  ).split('|'),
);

const isColumnName = (cell: string): boolean => fieldNamed(cell) !== 'ignore' || OTHER_NAMES.has(foldHeader(cell));

/** How many cells of a row are names of columns: the header row is the one with the most. */
export const headerScore = (cells: readonly string[]): number => cells.filter(isColumnName).length;
