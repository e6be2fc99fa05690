import { straightName } from './exchange/person-name.ts';
import { emailsIn, isPhone } from './exchange/person-row.ts';
import { readsLikeTitle } from './guess-function.ts';

/**
 * A person as they are typed in one line: "Anna Berg, CFO", "Anna Berg <anna@nordwind.example> - CFO", "Berg, Anna
 * <…>", "? Head of Logistics" (a post whose holder is not known). What follows the first comma, tab or " - " is the title.
 */
export type QuickAdd = {
  name: string;
  title: string | null;
  placeholder: boolean;
  email: string | null;
  phone: string | null;
  url: string | null;
};

const ADDRESS = /<?(?:mailto:)?[^\s<>,;]+@[^\s<>,;]+\.[^\s<>,;]+>?/gu;
const LINK = /\bhttps?:\/\/[^\s<>,;]+|\b(?:www\.)?(?:linkedin|xing)\.com\/[^\s<>,;]+/giu;
const SEPARATOR = /\s*[,;\t|]\s*|\s+[-–—·•]+\s+/u;
/** Degrees and generations after a comma belong to the name: "Jo Meier, PhD, CTO". */
const NAME_SUFFIX = /^(jr|sr|ph\.?\s?d|mba|md|msc|bsc|esq|ii|iii|iv)\.?$/i;

const partsOf = (text: string): string[] =>
  text
    .replace(/^(.*\S)\s*\(([^()]+)\)\s*$/u, '$1, $2')
    .split(SEPARATOR)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '');

/** "Berg, Anna <anna@…>": address books put the family name first. A title in second place is never taken for a name. */
const startsWithFamilyName = (parts: readonly string[], hasAddress: boolean): boolean => {
  const [first = '', second = ''] = parts;
  return hasAddress && parts.length === 2 && !first.includes(' ') && !readsLikeTitle(second) && /^\p{Lu}/u.test(second);
};

/** Reads one typed line. A line without a name or title gives an empty name; whoever calls ignores it. */
export const parseQuickAdd = (text: string): QuickAdd => {
  const line = text.normalize('NFC').trim();
  const placeholder = line.startsWith('?');
  const email = emailsIn((line.match(ADDRESS) ?? []).join(';'))[0] ?? null;
  const url = line.match(LINK)?.[0] ?? null;
  const all = partsOf(line.replace(/^\?+/, '').replace(LINK, ' ').replace(ADDRESS, ' '));
  const phone = all.find(isPhone) ?? null;
  const parts = all.filter((part) => part !== phone);
  if (placeholder) return { name: '', title: parts.join(', ') || null, placeholder, email, phone, url };
  if (startsWithFamilyName(parts, email !== null)) parts.splice(0, 2, straightName(parts.join(', ')));
  while (parts[1] !== undefined && NAME_SUFFIX.test(parts[1])) parts.splice(0, 2, `${parts[0]}, ${parts[1]}`);
  const [name = '', ...rest] = parts;
  return { name, title: rest.join(', ') || null, placeholder, email, phone, url };
};
