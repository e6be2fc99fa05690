// Which program wrote a table of accounts, and what it means by its own names.
import { foldHeader } from '../../exchange/fold.ts';
import type { AccountField } from './account-columns.ts';

export const ACCOUNT_PROGRAMS = [
  'salesforce-report',
  'salesforce-api',
  'hubspot',
  'dynamics-excel',
  'dynamics-api',
] as const;
export type AccountProgram = (typeof ACCOUNT_PROGRAMS)[number];

/** The key under which its ids are kept in the profile; ids of any other table are those of "file". */
export const systemOfProgram = (program: AccountProgram | null): string =>
  program === null ? 'file' : (program.split('-')[0] ?? program);

type Signature = { all: string[]; any?: string[] };

/** The first that fits wins, so the narrow ones stand first. */
const SIGNATURES: readonly (readonly [AccountProgram, Signature])[] = [
  ['dynamics-excel', { all: ['do not modify account'] }],
  ['dynamics-api', { all: ['accountid', 'name'] }],
  [
    'salesforce-api',
    {
      all: ['id', 'name'],
      any: ['annualrevenue', 'ownerid', 'isdeleted', 'masterrecordid', 'billingcity', 'createddate'],
    },
  ],
  [
    'hubspot',
    { all: ['company name'], any: ['record id', 'record id company', 'company owner', 'company domain name'] },
  ],
  [
    'salesforce-report',
    {
      all: ['account name'],
      any: ['account id', 'account owner', 'billing city', 'billing country', 'billing street', 'type'],
    },
  ],
];

/** null: none that we know. */
export const detectAccountProgram = (header: readonly string[]): AccountProgram | null => {
  const names = new Set(header.map(foldHeader));
  const fits = ({ all, any }: Signature) =>
    all.every((name) => names.has(name)) && (any === undefined || any.some((name) => names.has(name)));
  return SIGNATURES.find(([, signature]) => fits(signature))?.[0] ?? null;
};

/** Where a program means something else by a name than people do; absent: the general meaning. */
const FIELDS: Readonly<Record<AccountProgram, Readonly<Record<string, AccountField>>>> = {
  'salesforce-report': {
    'account id': 'id',
    id: 'id',
    '18 digit account id': 'id',
    'account number': 'ignore',
    status: 'ignore',
  },
  'salesforce-api': { id: 'id', accountnumber: 'ignore', status: 'ignore' },
  hubspot: { 'record id': 'id', 'record id company': 'id', name: 'ignore', status: 'ignore' },
  'dynamics-excel': { 'do not modify account': 'id', 'account number': 'ignore', status: 'ignore' },
  'dynamics-api': { accountid: 'id', revenue: 'their-revenue', accountnumber: 'ignore' },
};

export const fieldInProgram = (program: AccountProgram, header: string): AccountField | undefined =>
  FIELDS[program][foldHeader(header)];

/** Tables of people are often taken for tables of accounts: they name a person in each row. */
export const holdsPeople = (header: readonly string[]): boolean => {
  const names = new Set(header.map(foldHeader));
  return (
    ['last name', 'lastname', 'nachname', 'do not modify contact'].some((name) => names.has(name)) &&
    detectAccountProgram(header) !== 'dynamics-excel'
  );
};
