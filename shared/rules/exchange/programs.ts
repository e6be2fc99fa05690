import type { Field } from './columns.ts';
import { fieldNamed } from './columns.ts';
import { foldHeader } from './fold.ts';
import type { NotPeople } from './import-problem.ts';

export const PROGRAMS = [
  'facet',
  'linkedin',
  'google',
  'google-old',
  'outlook-desktop',
  'outlook-web',
  'salesforce-api',
  'salesforce-report',
  'hubspot',
  'dynamics-excel',
  'dynamics-api',
] as const;
export type Program = (typeof PROGRAMS)[number];

/** The key under which a program's own ids are kept in `externalIds`, or null when its files carry none. */
export const systemOf: Readonly<Record<Program, string | null>> = {
  facet: null,
  linkedin: null,
  google: null,
  'google-old': null,
  'outlook-desktop': null,
  'outlook-web': null,
  'salesforce-api': 'salesforce',
  'salesforce-report': 'salesforce',
  hubspot: 'hubspot',
  'dynamics-excel': 'dynamics',
  'dynamics-api': 'dynamics',
};

type Signature = { all: string[]; any?: string[] };

/** Column names (folded) that give each program away. The first that fits wins, so the narrow ones stand first. */
const SIGNATURES: readonly (readonly [Program, Signature])[] = [
  ['facet', { all: ['facet id', 'side', 'name'] }],
  ['dynamics-excel', { all: ['do not modify contact'] }],
  ['dynamics-api', { all: ['lastname'], any: ['emailaddress1', 'parentcustomerid', 'telephone1', 'contactid'] }],
  ['salesforce-api', { all: ['id', 'lastname'], any: ['accountid', 'reportstoid', 'isdeleted', 'ownerid'] }],
  ['hubspot', { all: [], any: ['record id', 'record id contact'] }],
  ['hubspot', { all: ['job title'], any: ['associated company', 'contact owner', 'marketing contact status'] }],
  ['google', { all: ['organization title'], any: ['first name', 'e mail 1 value', 'file as'] }],
  ['google-old', { all: ['given name', 'family name'], any: ['e mail 1 value', 'yomi name', 'group membership'] }],
  ['outlook-web', { all: ['e mail address'], any: ['given yomi', 'surname yomi'] }],
  ['outlook-desktop', { all: ['title', 'e mail address', 'job title'] }],
  ['outlook-desktop', { all: ['anrede', 'e mail adresse'], any: ['position', 'weitere vornamen'] }],
  ['salesforce-report', { all: [], any: ['contact id'] }],
  [
    'salesforce-report',
    { all: ['account name'], any: ['mailing street', 'mailing city', 'lead source', 'account id', 'title'] },
  ],
  ['linkedin', { all: ['first name', 'last name', 'connected on'] }],
  ['linkedin', { all: ['vorname', 'nachname', 'url', 'position'] }],
];

const NOT_PEOPLE: readonly (readonly [NotPeople, Signature])[] = [
  ['opportunity-roles', { all: ['opportunityid', 'contactid', 'role'] }],
  ['opportunity-roles', { all: ['opportunity id', 'contact id', 'role'] }],
  ['account-roles', { all: ['accountid', 'contactid', 'role'] }],
  ['calendar', { all: ['subject', 'start date'], any: ['meeting organizer', 'end date', 'required attendees'] }],
];

const fits = (names: ReadonlySet<string>, { all, any }: Signature): boolean =>
  all.every((name) => names.has(name)) && (any === undefined || any.some((name) => names.has(name)));

const namesOf = (header: readonly string[]): ReadonlySet<string> => new Set(header.map(foldHeader));

/** Which program wrote a table with this header row; null when none that we know. */
export const detectProgram = (header: readonly string[]): Program | null =>
  SIGNATURES.find(([, signature]) => fits(namesOf(header), signature))?.[0] ?? null;

/** A table that we know and that does not hold people. Names beside the ids make it a list of people after all. */
export const detectNotPeople = (header: readonly string[]): NotPeople | null => {
  const names = namesOf(header);
  const namesPeople = header.some((cell) => ['name', 'first-name', 'last-name'].includes(fieldNamed(cell)));
  return namesPeople ? null : (NOT_PEOPLE.find(([, signature]) => fits(names, signature))?.[0] ?? null);
};

/** Where a program means something else by a column's name than people do. Anything absent has its general meaning. */
export const programFields: Readonly<Partial<Record<Program, Readonly<Record<string, Field>>>>> = {
  google: { 'e mail 4 value': 'email', 'organization name': 'company' },
  'salesforce-api': { id: 'id', mailingcity: 'city', mailingcountry: 'country' },
  'salesforce-report': { 'contact id': 'id', id: 'id' },
  hubspot: { 'record id': 'id', 'record id contact': 'id', status: 'ignore' },
  'dynamics-excel': { 'do not modify contact': 'id', 'parent customer': 'company', status: 'ignore' },
  'dynamics-api': { contactid: 'id', parentcustomerid: 'company', 'parentcustomerid name': 'company' },
};
