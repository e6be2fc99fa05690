import { webTarget } from '../link-target.ts';

/** A stretch of a comment; `href` where it may be clicked. */
export type Stretch = { text: string; href: string | null };

const ADDRESS = /https?:\/\/[^\s<>"'`\\^{|}]+/gi;

/** What ends a sentence is not part of an address; a closing bracket is, when the address opened it. */
const trimEnd = (address: string): string => {
  let end = address;
  for (;;) {
    const last = end.at(-1) ?? '';
    const isBracket = last === ')' && end.split('(').length < end.split(')').length;
    if (!isBracket && !/[.,;:!?\]*_~]/.test(last)) return end;
    end = end.slice(0, -1);
  }
};

/** Only http and https, and none that shows the name of one host and leads to another (`https://bank.example@evil.example`). */
const targetOf = (address: string): string | null => {
  const target = webTarget(address);
  return target !== null && new URL(target).username === '' && new URL(target).password === '' ? target : null;
};

/** The text of a comment with the web addresses in it; together the stretches are the text. */
export const linkedText = (text: string): Stretch[] => {
  const stretches: Stretch[] = [];
  let done = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = trimEnd(match[0]);
    const href = targetOf(address);
    if (href === null) continue;
    if (match.index > done) stretches.push({ text: text.slice(done, match.index), href: null });
    stretches.push({ text: address, href });
    done = match.index + address.length;
  }
  if (done < text.length) stretches.push({ text: text.slice(done), href: null });
  return stretches;
};
