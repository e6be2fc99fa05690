import type { AccountNames } from '../../model/account.ts';
import type { Side } from '../../model/side.ts';
import { fold } from './fold.ts';

const LEGAL_FORM =
  /\b(ag|se|gmbh|mbh|kg|kgaa|ohg|ug|ev|co|inc|incorporated|corp|corporation|llc|llp|ltd|limited|plc|sa|sas|sarl|spa|srl|nv|bv|ab|as|oy|aps|pty|group|gruppe|holding)\b/g;

/** A company's name without its legal form: "Nordwind AG" and "NORDWIND" are the same company. */
export const companyKey = (name: string): string => {
  const bare = fold(name)
    .replace(/[.,&+/()'"-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = bare.replace(LEGAL_FORM, ' ').replace(/\s+/g, ' ').trim();
  return short === '' ? bare : short;
};

/** The side of the map on which a company stands, or null for any third company. */
export const sideOfCompany = (company: string | null, names: AccountNames): Side | null => {
  const key = company === null ? '' : companyKey(company);
  if (key === '') return null;
  if (key === companyKey(names.supplier)) return 'supplier';
  return key === companyKey(names.customer) ? 'customer' : null;
};
